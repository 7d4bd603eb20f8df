'use client';

import { Alert, Anchor, Button, Group, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { Attente } from '@/components/etats/Attente';
import { Introuvable } from '@/components/etats/Introuvable';
import { Lien } from '@/components/Lien';
import { Retour } from '@/components/Retour';
import { VisitesDuCompte } from '@/domaine/intervention/visites/VisitesDuCompte';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { FicheIntervenant } from '../fiche/FicheIntervenant';
import { useUtilisateurQuery } from '../operations.generated';
import type { Utilisateur } from '../types';
import { ActionsUtilisateur } from './ActionsUtilisateur';
import { Acces, Identite, Roles } from './Parties';
import styles from './Utilisateur.module.css';

/** Somebody who cannot come any more, or will not be able to one day. */
const finit = ({ statut, dateExpiration, roles }: Utilisateur): boolean =>
  statut !== 'ACTIF' || dateExpiration !== null || (roles ?? []).some(({ dateFin }) => dateFin !== null);

export function PageUtilisateur({ id, nom }: { id: string; nom: string }) {
  const t = useTranslations('utilisateur');
  const c = useTranslations('commun');
  const moi = useMoi();
  const { lire } = useRetours();
  const { data, error, refetch } = useUtilisateurQuery({ variables: { id } });
  const utilisateur = data?.voirUtilisateur;
  if (error && lire(error).code === 'NOT_FOUND') return <Introuvable />;
  return (
    <>
      <Retour lien="/comptes">{t('titre')}</Retour>
      <EnTetePage
        titre={utilisateur ? nomDe(utilisateur) : nom}
        sousTitre={utilisateur?.login ?? undefined}
        actions={utilisateur?.type === 'PERSONNE' && <ActionsUtilisateur utilisateur={utilisateur} />}
      />
      {utilisateur?.type === 'API' && (
        <Alert color="blue" mb="md" maw={1100}>
          {t('programme')}{' '}
          {moi.pages.some(({ lien }) => lien === '/comptes-api') && (
            <Anchor component={Lien} href={`/comptes-api/${id}`}>
              {t('programmeLien')}
            </Anchor>
          )}
        </Alert>
      )}
      {id === moi.compte.id && (
        <Alert color="blue" mb="md" maw={1100}>
          {t('deSoi')}
        </Alert>
      )}
      {utilisateur === undefined ? (
        error ? (
          <Alert color="red" role="alert" title={lire(error).message}>
            <Group>
              <Button variant="default" size="xs" onClick={() => void refetch()}>
                {c('reessayer')}
              </Button>
            </Group>
          </Alert>
        ) : (
          <Attente />
        )
      ) : (
        <div className={styles.colonnes}>
          <Stack>
            {finit(utilisateur) && <VisitesDuCompte utilisateurId={utilisateur.id} />}
            <Acces utilisateur={utilisateur} />
            <Identite utilisateur={utilisateur} />
          </Stack>
          <Stack>
            <Roles utilisateur={utilisateur} />
            <FicheIntervenant utilisateurId={utilisateur.id} nom={nomDe(utilisateur)} />
          </Stack>
        </div>
      )}
    </>
  );
}
