'use client';

import { Badge, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import { type EnvoiDeListeFragment, type EtatEnvoi, useReglesNotificationQuery } from './operations.generated';
import { Relance } from './Relance';

const COULEURS: Readonly<Record<EtatEnvoi, string>> = {
  A_FAIRE: 'blue',
  FAIT: 'green',
  SANS_OBJET: 'gray',
  ABANDONNE: 'red',
};

export function useColonnesDEnvoi(): Colonne<EnvoiDeListeFragment>[] {
  const t = useTranslations('notification.envois');
  const { date } = useDates();
  const sorte = useSorte();
  return [
    { cle: 'sorte', titre: t('colonnes.sorte'), principale: true, rendu: ({ type }) => sorte(type) },
    { cle: 'quand', titre: t('colonnes.quand'), rendu: ({ creerA }) => date(creerA) },
    { cle: 'a', titre: t('colonnes.a'), rendu: ({ destinataire }) => destinataire },
    {
      cle: 'etat',
      titre: t('colonnes.etat'),
      rendu: ({ etat, aPartirDe, faitA }) => (
        <div>
          <Badge color={COULEURS[etat]}>{t(`etats.${etat}`)}</Badge>
          <Text size="xs" c="dimmed">
            {faitA === null ? t('pasAvant', { date: date(aPartirDe) }) : date(faitA)}
          </Text>
        </div>
      ),
    },
    { cle: 'tentatives', titre: t('colonnes.tentatives'), aDroite: true, rendu: ({ tentatives }) => tentatives },
    { cle: 'erreur', titre: t('colonnes.erreur'), rendu: ({ erreur }) => erreur ?? '—' },
    {
      cle: 'relance',
      titre: t('colonnes.relance'),
      rendu: (envoi) => envoi.etat === 'ABANDONNE' && <Relance envoi={envoi} sorte={sorte(envoi.type)} />,
    },
  ];
}

/** Of what a mail is: the table of the rules knows the words. */
function useSorte() {
  const t = useTranslations('notification.envois');
  const texte = useTexte();
  const { data } = useReglesNotificationQuery({ fetchPolicy: 'cache-first' });
  return (type: EnvoiDeListeFragment['type']): string => {
    if (type === null) return t('resume');
    const regle = data?.consulterRegleNotification.find((connue) => connue.type === type);
    return regle ? texte(regle.libelle) : type;
  };
}
