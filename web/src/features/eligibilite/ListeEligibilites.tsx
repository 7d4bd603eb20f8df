'use client';

import { Anchor, Badge, Text } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useTexte } from '@/lib/useTexte';
import { type EligibilitesQuery, useEligibilitesQuery } from './operations.generated';
import { useMots } from './useMots';

type Ligne = EligibilitesQuery['consulterEligibilite']['items'][number];
const lienDe = ({ offreId, promotionId }: Ligne) =>
  offreId === null ? `/eligibilites?promotion=${promotionId}` : `/eligibilites?offre=${offreId}`;

/** All that is kept to somebody, each leading to its offer or promotion. */
export function ListeEligibilites() {
  const t = useTranslations('eligibilite');
  const etat = useListeSimple();
  const requete = useEligibilitesQuery({
    variables: { page: etat.page, perPage: etat.perPage },
    fetchPolicy: 'cache-and-network',
  });
  const lue = (requete.data ?? requete.previousData)?.consulterEligibilite;
  return (
    <Liste
      legende={t('titre')}
      colonnes={useColonnes()}
      etat={etat}
      items={lue?.items}
      pagination={lue?.pagination}
      cleDe={({ id }) => id}
      lienDe={lienDe}
      chargement={requete.loading && requete.data === undefined}
      erreur={requete.error}
      reessayer={() => void requete.refetch()}
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
    />
  );
}

function useColonnes(): Colonne<Ligne>[] {
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
            <Anchor component={Link} href={lienDe(ligne)} fw={600}>
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
