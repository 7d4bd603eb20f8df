'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { ChoixParRecherche, type EntreeCherchee, type PropsChoix } from '@/components/champs/ChoixParRecherche';
import { type CompteAChoisirFragment, useCompteChoisiQuery, useComptesAChoisirQuery } from './operations.generated';

const ATTENTE_MS = 150;

/** An account, found by name, login or e-mail; whoever shows it may read the accounts. */
export function ChoixCompte(props: PropsChoix) {
  const t = useTranslations('domaine.utilisateur');
  const { valeur, connue } = props;
  // An id of the address, and no row that tells its name.
  const inconnue = valeur !== '' && connue?.id !== valeur;
  const { data } = useCompteChoisiQuery({ variables: { id: valeur }, skip: !inconnue });
  const lu = data?.voirUtilisateur;
  return (
    <ChoixParRecherche
      {...props}
      connue={lu?.id === valeur ? enEntree(lu) : connue}
      indice={t('chercher')}
      useEntrees={useComptes}
    />
  );
}

function useComptes(saisie: string, actif: boolean) {
  const [recherche] = useDebouncedValue(saisie, ATTENTE_MS);
  const { data, previousData, loading } = useComptesAChoisirQuery({
    variables: { recherche: recherche || null },
    skip: !actif,
  });
  return {
    entrees: (data ?? previousData)?.consulterUtilisateur.items.map(enEntree) ?? [],
    ajour: !loading && recherche === saisie && data !== undefined,
  };
}

function enEntree({ id, nom, prenom, login }: CompteAChoisirFragment): EntreeCherchee {
  return { id, texte: `${prenom} ${nom}`, precision: login ?? undefined };
}
