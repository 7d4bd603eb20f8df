'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { ChoixParRecherche, type EntreeCherchee, type PropsChoix } from '@/components/champs/ChoixParRecherche';
import {
  type CodificationAChoisirFragment,
  useCodificationChoisieQuery,
  useCodificationsAChoisirQuery,
} from './operations.generated';

const ATTENTE_MS = 150;

export function ChoixCodification(props: PropsChoix) {
  const t = useTranslations('parametre');
  const { valeur, connue } = props;
  const inconnue = valeur !== '' && connue?.id !== valeur;
  const { data } = useCodificationChoisieQuery({ variables: { id: valeur }, skip: !inconnue });
  const lue = data?.voirCodification;
  return (
    <ChoixParRecherche
      {...props}
      connue={lue?.id === valeur ? enEntree(lue) : connue}
      indice={t('choisir')}
      useEntrees={useCodifications}
    />
  );
}

function useCodifications(saisie: string, actif: boolean) {
  const [recherche] = useDebouncedValue(saisie, ATTENTE_MS);
  const { data, previousData, loading, error } = useCodificationsAChoisirQuery({
    variables: { recherche: recherche || null },
    skip: !actif,
  });
  return {
    entrees: (data ?? previousData)?.consulterCodification.items.map(enEntree) ?? [],
    ajour: !loading && recherche === saisie && data !== undefined,
    echec: error !== undefined,
  };
}

export function enEntree({ id, libelle, param }: CodificationAChoisirFragment): EntreeCherchee {
  return { id, texte: libelle, precision: param };
}
