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
import { useCompteQuery } from '../operations.generated';
import { useRolesParApplication } from '../useChoix';
import { FormulaireCompte } from './FormulaireUtilisateur';

export function NouveauCompte() {
  const t = useTranslations('compte');
  const { applications } = useRolesParApplication();
  return (
    <div style={{ maxWidth: 860 }}>
      <Retour lien="/comptes">{t('titre')}</Retour>
      <EnTetePage titre={t('nouveau')} sousTitre={t('nouveauAide')} />
      {applications === undefined ? <Attente /> : <FormulaireCompte compte={null} applications={applications} />}
    </div>
  );
}

export function ModifierCompte({ id }: { id: string }) {
  const t = useTranslations('compte');
  const moi = useMoi();
  const { lire } = useRetours();
  const { applications } = useRolesParApplication();
  // Read anew: a form begins with the row as it is.
  const { data, error } = useCompteQuery({ variables: { id }, fetchPolicy: 'network-only' });
  const compte = data?.voirUtilisateur;
  if (error && lire(error).code === 'NOT_FOUND') return <Introuvable />;
  return (
    <div style={{ maxWidth: 860 }}>
      <Retour lien={`/comptes/${id}`}>{compte ? nomDe(compte) : t('titre')}</Retour>
      <EnTetePage titre={t('modifierTitre', { nom: compte ? nomDe(compte) : '…' })} />
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
      {compte === undefined || applications === undefined ? (
        error ? null : (
          <Attente />
        )
      ) : (
        <FormulaireCompte compte={compte} applications={applications} />
      )}
    </div>
  );
}
