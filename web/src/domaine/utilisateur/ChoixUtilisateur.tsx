'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { ChoixParRecherche, type EntreeCherchee, type PropsChoix } from '@/components/champs/ChoixParRecherche';
import { nomDe } from '@/lib/nomDe';
import {
  type UtilisateurAChoisirFragment,
  useUtilisateurChoisiQuery,
  useUtilisateursAChoisirQuery,
} from './operations.generated';

const ATTENTE_MS = 150;

/** An account, found by name, login or e-mail; whoever shows it may read the accounts. */
export function ChoixUtilisateur(props: PropsChoix) {
  const t = useTranslations('domaine.utilisateur');
  const { valeur, connue } = props;
  // An id of the address, and no row that tells its name.
  const inconnue = valeur !== '' && connue?.id !== valeur;
  const { data } = useUtilisateurChoisiQuery({ variables: { id: valeur }, skip: !inconnue });
  const lu = data?.voirUtilisateur;
  return (
    <ChoixParRecherche
      {...props}
      connue={lu?.id === valeur ? enEntree(lu) : connue}
      indice={t('chercher')}
      useEntrees={useUtilisateurs}
    />
  );
}

function useUtilisateurs(saisie: string, actif: boolean) {
  const [recherche] = useDebouncedValue(saisie, ATTENTE_MS);
  const { data, previousData, loading, error } = useUtilisateursAChoisirQuery({
    variables: { recherche: recherche || null },
    skip: !actif,
  });
  return {
    entrees: (data ?? previousData)?.consulterUtilisateur.items.map(enEntree) ?? [],
    ajour: !loading && recherche === saisie && data !== undefined,
    echec: error !== undefined,
  };
}

function enEntree({ id, login, ...personne }: UtilisateurAChoisirFragment): EntreeCherchee {
  return { id, texte: nomDe(personne), precision: login ?? undefined };
}
