'use client';

import { Alert, Anchor, Button, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { ActionsLigne } from '@/components/edition/ActionsLigne';
import { useFenetres } from '@/components/edition/useFenetres';
import { Lien } from '@/components/Lien';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { type Critere, type Eligibilite, enEntree, estComplet, NOUVEAU } from './criteres';
import { Edition } from './Edition';
import styles from './Eligibilite.module.css';
import { Estimation } from './Estimation';
import { useEligibilitesDeQuery, useSupprimerEligibiliteMutation } from './operations.generated';
import { Pourquoi } from './Pourquoi';
import type { Cible } from './useCible';
import { useMots } from './useMots';

/** `id` null: a new one. */
interface EnEdition {
  id: string | null;
  criteres: Critere[];
}

/** Who may have one offer or promotion: the ways in, « ou » between them; beside them, whom they would let in. */
export function PageCible({ cible, quitter }: { cible: Cible; quitter: () => void }) {
  const t = useTranslations('eligibilite');
  const { peut } = useMoi();
  const { lire } = useRetours();
  const { data, error } = useEligibilitesDeQuery({ variables: cible.filtre, fetchPolicy: 'network-only' });
  const [enEdition, setEnEdition] = useState<EnEdition | null>(null);
  const eligibilites = data?.consulterEligibilite.items;
  const { supprimer, fenetres } = useSuppression(eligibilites?.length === 1);
  const change = peut('creerEligibilite') && !cible.figee;
  const nom = cible.nom ?? '…';
  return (
    <>
      <Anchor component="button" type="button" onClick={quitter} mb={6}>
        {t('toutes')}
      </Anchor>
      <EnTetePage
        titre={t(`qui.${cible.sorte}`, { nom })}
        sousTitre={t('regle')}
        actions={
          <Button
            component={Lien}
            href={cible.sorte === 'offre' ? `/offres/${cible.id}` : `/promotions/${cible.id}`}
            variant="default"
          >
            {t(`voir.${cible.sorte}`)}
          </Button>
        }
      />
      {cible.figee && (
        <Alert color="blue" mb="md" maw={1280}>
          {t('figee')}
        </Alert>
      )}
      {error && (
        <Alert color="red" role="alert" title={lire(error).message}>
          {lire(error).details}
        </Alert>
      )}
      {eligibilites === undefined ? (
        !error && <Skeleton height={220} maw={800} />
      ) : (
        <div className={styles.colonnes}>
          <Stack gap="sm">
            {eligibilites.length === 0 && enEdition === null && (
              <Paper p="lg">
                <Text fw={500}>{t(`tous.${cible.sorte}`)}</Text>
                <Text c="dimmed">{t('tousAide')}</Text>
              </Paper>
            )}
            <Voies
              eligibilites={eligibilites}
              cible={cible}
              enEdition={enEdition}
              editer={setEnEdition}
              supprimer={supprimer}
              change={change}
            />
            {change && enEdition === null && (
              <Group>
                <Button
                  leftSection={<IconPlus size={17} aria-hidden />}
                  onClick={() => setEnEdition({ id: null, criteres: [{ ...NOUVEAU, valeurs: [] }] })}
                >
                  {t(eligibilites.length === 0 ? 'ajouter' : 'ajouterAutre')}
                </Button>
              </Group>
            )}
          </Stack>
          <Stack>
            {peut('estimerEligibilite') && (
              <Estimation
                eligibilites={avecLeBrouillon(eligibilites, enEdition)}
                brouillon={enEdition !== null}
                incomplet={enEdition !== null && !enEdition.criteres.every(estComplet)}
              />
            )}
            <Pourquoi cible={cible} brouillon={enEdition !== null} />
          </Stack>
        </div>
      )}
      {fenetres}
    </>
  );
}

interface PropsVoies {
  eligibilites: readonly Eligibilite[];
  cible: Cible;
  enEdition: EnEdition | null;
  editer: (edition: EnEdition | null) => void;
  supprimer: (eligibilite: Eligibilite) => void;
  change: boolean;
}

function Voies({ eligibilites, cible, enEdition, editer, supprimer, change }: PropsVoies) {
  const t = useTranslations('eligibilite');
  const { phrase } = useMots();
  const edition = (eligibilite: Eligibilite | null) =>
    enEdition && (
      <Edition
        key={eligibilite?.id ?? 'nouvelle'}
        eligibilite={eligibilite}
        cible={cible}
        criteres={enEdition.criteres}
        changer={(criteres) => editer({ ...enEdition, criteres })}
        fermer={() => editer(null)}
      />
    );
  return (
    <ul className={styles.voies}>
      {eligibilites.map((eligibilite, rang) => {
        const dite = eligibilite.libelle ?? phrase(eligibilite.criteres);
        return (
          <li key={eligibilite.id}>
            {rang > 0 && (
              <Text className={styles.ou} c="dimmed">
                {t('ou')}
              </Text>
            )}
            {enEdition?.id === eligibilite.id ? (
              edition(eligibilite)
            ) : (
              <Paper p="md">
                <Group justify="space-between" align="flex-start" wrap="nowrap">
                  <div>
                    {eligibilite.libelle && <Text fw={600}>{eligibilite.libelle}</Text>}
                    <Text>{phrase(eligibilite.criteres)}</Text>
                  </div>
                  {change && enEdition === null && (
                    <ActionsLigne
                      nom={dite}
                      modifier={() =>
                        editer({ id: eligibilite.id, criteres: enEntree(eligibilite.criteres) as Critere[] })
                      }
                      supprimer={() => supprimer(eligibilite)}
                    />
                  )}
                </Group>
              </Paper>
            )}
          </li>
        );
      })}
      {enEdition?.id === null && (
        <li>
          {eligibilites.length > 0 && (
            <Text className={styles.ou} c="dimmed">
              {t('ou')}
            </Text>
          )}
          {edition(null)}
        </li>
      )}
    </ul>
  );
}

/** What would hold after saving: the draft in the place of what it changes, or beside the others. */
function avecLeBrouillon(eligibilites: readonly Eligibilite[], brouillon: EnEdition | null): Critere[][] {
  const autres = eligibilites.map(({ id, criteres }) =>
    brouillon?.id === id ? brouillon.criteres : (enEntree(criteres) as Critere[]),
  );
  return brouillon?.id === null ? [...autres, brouillon.criteres] : autres;
}

function useSuppression(derniere: boolean) {
  const t = useTranslations('eligibilite');
  const { phrase } = useMots();
  const [supprimer] = useSupprimerEligibiliteMutation(relire('consulterEligibilite'));
  return useFenetres<Eligibilite>({
    nomDe: ({ libelle, criteres }) => libelle ?? phrase(criteres),
    suppression: {
      question: t(derniere ? 'supprimerDerniere' : 'supprimerQuestion'),
      supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
    },
  });
}
