'use client';

import { Alert, Anchor, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { Introuvable } from '@/components/etats/Introuvable';
import { Panne } from '@/components/etats/Panne';
import { Lien } from '@/components/Lien';
import { Retour } from '@/components/Retour';
import { lienOffre } from '@/domaine/offre/adresse';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { type OffreEntiereFragment, useOffreQuery } from '../operations.generated';
import { EtatDeLOffre } from '../Pastilles';
import { ActionsOffre } from './ActionsOffre';
import { Etapes } from './Etapes';
import { Fiche } from './Fiche';
import styles from './Offre.module.css';
import { Partie } from './Partie';
import { Passe } from './Passe';
import { ProchaineAction } from './ProchaineAction';
import { TableTermes } from './TableTermes';
import { Tests } from './Tests';

/** One offer, whole: where its next version stands, its terms, its tests, what was before. */
export function PageOffre({ id, nom }: { id: string; nom: string }) {
  const t = useTranslations('offre');
  const texte = useTexte();
  const { lire } = useRetours();
  const { data, error, refetch } = useOffreQuery({ variables: { id } });
  const offre = data?.voirOffre;
  if (error && lire(error).code === 'NOT_FOUND') return <Introuvable />;
  if (error && !offre) return <Panne reference={undefined} reessayer={() => void refetch()} />;
  return (
    <>
      <Retour lien="/offres">{t('titre')}</Retour>
      <EnTetePage
        titre={offre ? texte(offre.nom) : nom}
        sousTitre={
          offre && (
            <Group gap="xs" component="span">
              <EtatDeLOffre offre={offre} />
              <Text span ff="monospace">
                {offre.code}
              </Text>
              {offre.fournisseur}
            </Group>
          )
        }
        actions={offre && <ActionsOffre offre={offre} />}
      />
      {offre === undefined ? (
        <Skeleton height={320} aria-busy />
      ) : (
        <div className={styles.colonnes}>
          <Stack>
            <Retiree offre={offre} />
            <EnPreparation offre={offre} />
            <EnVente offre={offre} />
            <Passe offre={offre} />
          </Stack>
          <Fiche offre={offre} />
        </div>
      )}
    </>
  );
}

function Retiree({ offre: { statut, remplacePar } }: { offre: OffreEntiereFragment }) {
  const t = useTranslations('offre.detail');
  const texte = useTexte();
  if (statut !== 'RETIREE') return null;
  return (
    <Alert color="gray" title={t('retiree')}>
      {remplacePar === null ? (
        t('retireeSans')
      ) : (
        <>
          {t('retireeAu')}{' '}
          <Anchor component={Lien} href={lienOffre(remplacePar)} c="inherit" underline="always">
            {texte(remplacePar.nom)}
          </Anchor>
        </>
      )}
    </Alert>
  );
}

function EnPreparation({ offre }: { offre: OffreEntiereFragment }) {
  const t = useTranslations('offre');
  const { versionPreparee, versionActive, statut } = offre;
  if (statut === 'RETIREE') return null;
  if (versionPreparee === null) return <ProchaineAction offre={offre} />;
  return (
    <>
      <Partie titre={t('detail.preparation', { numero: versionPreparee.numero })}>
        <Stack gap="lg">
          <Etapes version={versionPreparee} remplace={versionActive?.numero ?? null} />
          <ProchaineAction offre={offre} />
        </Stack>
      </Partie>
      <Partie
        titre={t('detail.termesDe', { numero: versionPreparee.numero })}
        actions={<ModifierTermes offre={offre}>{t('detail.modifierTermes')}</ModifierTermes>}
      >
        <TableTermes version={versionPreparee} avant={versionActive} />
      </Partie>
      <Tests offre={offre} version={versionPreparee} />
    </>
  );
}

function EnVente({ offre }: { offre: OffreEntiereFragment }) {
  const t = useTranslations('offre.detail');
  const { versionActive, statut } = offre;
  if (versionActive === null) return null;
  const titre = statut === 'SUSPENDUE' ? 'suspendue' : statut === 'RETIREE' ? 'derniere' : 'active';
  return (
    <Partie titre={t(titre, { numero: versionActive.numero })}>
      <TableTermes version={versionActive} avant={null} />
    </Partie>
  );
}

function ModifierTermes({ offre, children }: { offre: OffreEntiereFragment; children: string }) {
  const { peut } = useMoi();
  if (!peut('modifierOffre')) return null;
  return (
    <Button
      component={Lien}
      href={`${lienOffre(offre)}/termes`}
      variant="default"
      size="sm"
      leftSection={<IconPencil size={16} aria-hidden />}
    >
      {children}
    </Button>
  );
}
