'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { ChoixParRecherche, type EntreeCherchee, type PropsChoix } from '@/components/champs/ChoixParRecherche';
import { type FonctionChoisieQuery, useFonctionChoisieQuery, useFonctionsAChoisirQuery } from '../operations.generated';

/** A function of any application, found by its name or by what it does. */
export function ChoixFonction(props: PropsChoix) {
  const t = useTranslations('acces.verification');
  const { valeur } = props;
  const { data } = useFonctionChoisieQuery({ variables: { id: valeur }, skip: valeur === '' });
  const lue = data?.voirFonctionApi;
  return (
    <ChoixParRecherche
      {...props}
      connue={lue?.id === valeur ? enEntree(lue) : null}
      indice={t('fonctionIndice')}
      useEntrees={useFonctions}
    />
  );
}

function useFonctions(saisie: string, actif: boolean) {
  const [recherche] = useDebouncedValue(saisie, 150);
  const { data, previousData, loading, error } = useFonctionsAChoisirQuery({
    variables: { recherche: recherche || null, applicationId: null },
    skip: !actif,
  });
  return {
    entrees: (data ?? previousData)?.consulterFonctionApi.items.map(enEntree) ?? [],
    ajour: !loading && recherche === saisie && data !== undefined,
    echec: error !== undefined,
  };
}

function enEntree({ id, nomFonction, application }: FonctionChoisieQuery['voirFonctionApi']): EntreeCherchee {
  return { id, texte: nomFonction, precision: application.nom };
}
