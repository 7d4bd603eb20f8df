'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { ChoixParRecherche, type EntreeCherchee, type PropsChoix } from '@/components/champs/ChoixParRecherche';
import { useTexte } from '@/lib/useTexte';
import { type OffreAChoisirFragment, useOffreChoisieQuery, useOffresAChoisirQuery } from './operations.generated';

const ATTENTE_MS = 150;

/** An offer, found by its name, its code or its supplier; of those that the reader may see. */
export function ChoixOffre(props: PropsChoix) {
  const t = useTranslations('domaine.offre');
  const enEntree = useEnEntree();
  const { valeur, connue } = props;
  // An id of the address, and no row that tells its name.
  const inconnue = valeur !== '' && connue?.id !== valeur;
  const { data } = useOffreChoisieQuery({ variables: { id: valeur }, skip: !inconnue });
  const lue = data?.voirOffre;
  return (
    <ChoixParRecherche
      {...props}
      connue={lue?.id === valeur ? enEntree(lue) : connue}
      indice={t('chercher')}
      useEntrees={useOffres}
    />
  );
}

function useOffres(saisie: string, actif: boolean) {
  const enEntree = useEnEntree();
  const [recherche] = useDebouncedValue(saisie, ATTENTE_MS);
  const { data, previousData, loading, error } = useOffresAChoisirQuery({
    variables: { recherche: recherche || null },
    skip: !actif,
  });
  return {
    entrees: (data ?? previousData)?.consulterOffre.items.map(enEntree) ?? [],
    ajour: !loading && recherche === saisie && data !== undefined,
    echec: error !== undefined,
  };
}

function useEnEntree() {
  const texte = useTexte();
  return ({ id, code, nom }: OffreAChoisirFragment): EntreeCherchee => ({ id, texte: texte(nom), precision: code });
}
