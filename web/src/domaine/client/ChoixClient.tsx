'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { ChoixParRecherche, type EntreeCherchee, type PropsChoix } from '@/components/champs/ChoixParRecherche';
import { nomDe } from '@/lib/nomDe';
import { formaterNumero } from '@/lib/telephone';
import { type ClientsAChoisirQuery, useClientChoisiQuery, useClientsAChoisirQuery } from './operations.generated';

const ATTENTE_MS = 150;

/** A client, found by name in the directory; an id of the address is named by it. */
export function ChoixClient(props: PropsChoix) {
  const t = useTranslations('domaine.client');
  const { valeur, connue } = props;
  const inconnu = valeur !== '' && connue?.id !== valeur;
  const { data } = useClientChoisiQuery({ variables: { id: valeur }, skip: !inconnu });
  const lu = data?.consulterAnnuaire.items[0];
  return (
    <ChoixParRecherche
      {...props}
      connue={lu?.id === valeur ? enEntree(lu) : connue}
      indice={t('chercher')}
      useEntrees={useClients}
    />
  );
}

function useClients(saisie: string, actif: boolean) {
  const [recherche] = useDebouncedValue(saisie, ATTENTE_MS);
  const { data, previousData, loading, error } = useClientsAChoisirQuery({
    variables: { recherche: recherche || null },
    skip: !actif,
  });
  return {
    entrees: (data ?? previousData)?.consulterAnnuaire.items.map(enEntree) ?? [],
    ajour: !loading && recherche === saisie && data !== undefined,
    echec: error !== undefined,
  };
}

type Client = ClientsAChoisirQuery['consulterAnnuaire']['items'][number];

function enEntree({ id, telephone, ...personne }: Client): EntreeCherchee {
  const precision = telephone === null ? undefined : formaterNumero(telephone);
  return { id, texte: nomDe(personne), precision };
}
