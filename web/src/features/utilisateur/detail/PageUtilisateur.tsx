'use client';

import { Alert, Anchor, Button, Group, Stack } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { Attente } from '@/components/etats/Attente';
import { Introuvable } from '@/components/etats/Introuvable';
import { Retour } from '@/components/Retour';
import { VisitesDuCompte } from '@/domaine/intervention/visites/VisitesDuCompte';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { useCompteQuery } from '../operations.generated';
import type { Compte } from '../types';
import { ActionsCompte } from './ActionsUtilisateur';
import { Acces, Identite, Roles } from './Parties';
import styles from './Utilisateur.module.css';

/** Somebody who cannot come any more, or will not be able to one day. */
const finit = ({ statut, dateExpiration, roles }: Compte): boolean =>
  statut !== 'ACTIF' || dateExpiration !== null || (roles ?? []).some(({ dateFin }) => dateFin !== null);

export function PageCompte({ id, nom }: { id: string; nom: string }) {
  const t = useTranslations('compte');
  const c = useTranslations('commun');
  const moi = useMoi();
  const { lire } = useRetours();
  const { data, error, refetch } = useCompteQuery({ variables: { id } });
  const compte = data?.voirUtilisateur;
  if (error && lire(error).code === 'NOT_FOUND') return <Introuvable />;
  return (
    <>
      <Retour lien="/comptes">{t('titre')}</Retour>
      <EnTetePage
        titre={compte ? nomDe(compte) : nom}
        sousTitre={compte?.login ?? undefined}
        actions={compte?.type === 'PERSONNE' && <ActionsCompte compte={compte} />}
      />
      {compte?.type === 'API' && (
        <Alert color="blue" mb="md" maw={1100}>
          {t('programme')}{' '}
          {moi.pages.some(({ lien }) => lien === '/comptes-api') && (
            <Anchor component={Link} href={`/comptes-api/${id}`}>
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
      {compte === undefined ? (
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
            {finit(compte) && <VisitesDuCompte utilisateurId={compte.id} />}
            <Acces compte={compte} />
            <Identite compte={compte} />
          </Stack>
          <Roles compte={compte} />
        </div>
      )}
    </>
  );
}
