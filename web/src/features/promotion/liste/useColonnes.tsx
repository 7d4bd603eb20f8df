'use client';

import { Anchor, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { usePromesse } from '@/domaine/promotion/usePromesse';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import { EtatPromotion, Utilisations } from '../Etats';
import type { PromotionDeListe } from '../types';

export function useColonnes(): Colonne<PromotionDeListe>[] {
  const t = useTranslations('promotion');
  const texte = useTexte();
  const { promesse } = usePromesse();
  return [
    {
      cle: 'nom',
      titre: t('colonnes.nom'),
      principale: true,
      rendu: ({ id, nom, code, surCode }) => (
        <>
          <Anchor component={Lien} href={`/promotions/${id}`} fw={600}>
            {texte(nom)}
          </Anchor>
          <Text c="dimmed">{surCode ? t('surCode', { code }) : code}</Text>
        </>
      ),
    },
    { cle: 'etat', titre: t('colonnes.etat'), rendu: ({ etat }) => <EtatPromotion etat={etat} /> },
    {
      cle: 'remise',
      titre: t('colonnes.remise'),
      rendu: ({ action, valeur, mois, duree, periodes }) => promesse({ action, valeur, mois, duree, periodes }),
    },
    { cle: 'periode', titre: t('colonnes.periode'), rendu: (promotion) => <Periode promotion={promotion} /> },
    {
      cle: 'offres',
      titre: t('colonnes.offres'),
      aDroite: true,
      rendu: ({ nombreOffres }) => nombreOffres,
    },
    {
      cle: 'utilisations',
      titre: t('colonnes.utilisations'),
      rendu: (promotion) => <Utilisations promotion={promotion} />,
    },
    { cle: 'priorite', titre: t('colonnes.priorite'), aDroite: true, rendu: ({ priorite }) => priorite },
  ];
}

function Periode({ promotion: { debut, fin } }: { promotion: PromotionDeListe }) {
  const t = useTranslations('domaine.promotion');
  const p = useTranslations('promotion');
  const { date } = useDates();
  const du = debut === null ? '' : date(debut, 'jourMoyen');
  const au = fin === null ? '' : date(new Date(Date.parse(fin) - 1), 'jourMoyen');
  if (debut === null && fin === null) return <Text c="dimmed">{p('sansPeriode')}</Text>;
  return debut !== null && fin !== null ? t('duAu', { du, au }) : debut === null ? t('au', { au }) : t('du', { du });
}
