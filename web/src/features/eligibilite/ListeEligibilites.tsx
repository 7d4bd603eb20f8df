'use client';

import { useTranslations } from 'next-intl';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { lienDe, useColonnes } from './colonnes';
import { useEligibilitesQuery } from './operations.generated';

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
