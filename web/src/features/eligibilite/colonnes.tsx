'use client';

import { Anchor, Badge, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { useTexte } from '@/lib/useTexte';
import type { EligibilitesQuery } from './operations.generated';
import { useMots } from './useMots';

type Ligne = EligibilitesQuery['consulterEligibilite']['items'][number];
export const lienDe = ({ offreId, promotionId }: Ligne) =>
  offreId === null ? `/eligibilites?promotion=${promotionId}` : `/eligibilites?offre=${offreId}`;

export function useColonnes(): Colonne<Ligne>[] {
  const t = useTranslations('eligibilite');
  const texte = useTexte();
  const { phrase } = useMots();
  return [
    {
      cle: 'cible',
      titre: t('colonnes.cible'),
      principale: true,
      rendu: (ligne) => {
        const cible = ligne.offre ?? ligne.promotion;
        return (
          <>
            <Anchor component={Lien} href={lienDe(ligne)} fw={600}>
              {cible ? texte(cible.nom) : '…'}
            </Anchor>{' '}
            <Badge color="gray">{t(ligne.offreId === null ? 'promotion' : 'offre')}</Badge>
          </>
        );
      },
    },
    {
      cle: 'criteres',
      titre: t('colonnes.criteres'),
      rendu: ({ libelle, criteres }) => (
        <>
          {libelle && <Text fw={500}>{libelle}</Text>}
          {phrase(criteres)}
        </>
      ),
    },
  ];
}
