'use client';

import { Badge, Group, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';
import { useNom } from '@/lib/useNom';
import { COULEURS, finDe, type Statut, type UtilisateurDeListe } from './types';

export function StatutCompte({ statut }: { statut: Statut }) {
  const t = useTranslations('utilisateur');
  return <Badge color={COULEURS[statut]}>{t(`statuts.${statut}`)}</Badge>;
}

const COULEUR_FIN = { passee: 'red', proche: 'orange' } as const;

/** A day on which something ends, and whether that is past or near: in words, never in colour alone. */
export function FinDe({ instant }: { instant: string }) {
  const t = useTranslations('utilisateur');
  const { dernierJour, ecart } = useDates();
  const fin = finDe(instant);
  return (
    <Group gap={6} component="span">
      <span>{dernierJour(instant)}</span>
      {fin !== 'lointaine' && (
        <Badge color={COULEUR_FIN[fin]}>{fin === 'passee' ? t('fin.passee') : ecart(instant)}</Badge>
      )}
    </Group>
  );
}

export function Expiration({ utilisateur }: { utilisateur: Pick<UtilisateurDeListe, 'dateExpiration'> }) {
  const t = useTranslations('utilisateur');
  if (utilisateur.dateExpiration === null) return <Text c="dimmed">{t('fin.jamais')}</Text>;
  return <FinDe instant={utilisateur.dateExpiration} />;
}

/** « Client : Plateforme, Interventions »: most people are the same everywhere, and that is said once. */
export function RolesEnBref({ roles }: { roles: UtilisateurDeListe['roles'] }) {
  const t = useTranslations('utilisateur');
  const nomme = useNom();
  const formater = useFormatter();
  if (roles === null || roles.length === 0) return <Text c="dimmed">{t('roles.aucun')}</Text>;
  const parNom = new Map<string, typeof roles>();
  for (const tenu of roles) parNom.set(nomme(tenu.role), [...(parNom.get(nomme(tenu.role)) ?? []), tenu]);
  return (
    <div>
      {[...parNom].map(([nom, tenus]) => (
        <div key={nom}>
          {nom}{' '}
          <Text span c="dimmed">
            {formater.list(tenus.map(({ application }) => nomme(application)))}
          </Text>
          {tenus.some(({ dateFin }) => dateFin !== null && finDe(dateFin) === 'passee') && (
            <Badge color="red" ml={6}>
              {t('roles.termine')}
            </Badge>
          )}
        </div>
      ))}
    </div>
  );
}
