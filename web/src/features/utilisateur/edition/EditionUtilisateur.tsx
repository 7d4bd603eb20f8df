'use client';

import { Alert } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { Attente } from '@/components/etats/Attente';
import { Introuvable } from '@/components/etats/Introuvable';
import { Retour } from '@/components/Retour';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { useUtilisateurQuery } from '../operations.generated';
import { useRolesParApplication } from '../useChoix';
import { FormulaireUtilisateur } from './FormulaireUtilisateur';

export function NouvelUtilisateur() {
  const t = useTranslations('utilisateur');
  const { applications } = useRolesParApplication();
  return (
    <div style={{ maxWidth: 860 }}>
      <Retour lien="/comptes">{t('titre')}</Retour>
      <EnTetePage titre={t('nouveau')} sousTitre={t('nouveauAide')} />
      {applications === undefined ? (
        <Attente />
      ) : (
        <FormulaireUtilisateur utilisateur={null} applications={applications} />
      )}
    </div>
  );
}

export function ModifierUtilisateur({ id }: { id: string }) {
  const t = useTranslations('utilisateur');
  const moi = useMoi();
  const { lire } = useRetours();
  const { applications } = useRolesParApplication();
  // Read anew: a form begins with the row as it is.
  const { data, error } = useUtilisateurQuery({ variables: { id }, fetchPolicy: 'network-only' });
  const utilisateur = data?.voirUtilisateur;
  if (error && lire(error).code === 'NOT_FOUND') return <Introuvable />;
  return (
    <div style={{ maxWidth: 860 }}>
      <Retour lien={`/comptes/${id}`}>{utilisateur ? nomDe(utilisateur) : t('titre')}</Retour>
      <EnTetePage titre={t('modifierTitre', { nom: utilisateur ? nomDe(utilisateur) : '…' })} />
      {error && (
        <Alert color="red" role="alert">
          {lire(error).message}
        </Alert>
      )}
      {id === moi.compte.id && (
        <Alert color="blue" mb="md">
          {t('deSoi')}
        </Alert>
      )}
      {utilisateur === undefined || applications === undefined ? (
        error ? null : (
          <Attente />
        )
      ) : (
        <FormulaireUtilisateur utilisateur={utilisateur} applications={applications} />
      )}
    </div>
  );
}
