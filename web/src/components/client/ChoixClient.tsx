'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { ChoixParRecherche, type EntreeCherchee, type PropsChoix } from '@/components/champs/ChoixParRecherche';
import { useCompteChoisiQuery } from '@/components/compte/operations.generated';
import { useMoi } from '@/features/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { type ClientsAChoisirQuery, useClientsAChoisirQuery } from './operations.generated';

const ATTENTE_MS = 150;

/** A client, found by name in the directory; an id of the address is named for those who may read accounts. */
export function ChoixClient(props: PropsChoix) {
  const t = useTranslations('commun.choix');
  const { peut } = useMoi();
  const { valeur, connue } = props;
  const inconnu = valeur !== '' && connue?.id !== valeur;
  const { data } = useCompteChoisiQuery({ variables: { id: valeur }, skip: !inconnu || !peut('voirUtilisateur') });
  const lu = data?.voirUtilisateur;
  return (
    <ChoixParRecherche
      {...props}
      connue={lu?.id === valeur ? { id: lu.id, texte: `${lu.prenom} ${lu.nom}` } : connue}
      indice={t('client')}
      useEntrees={useClients}
    />
  );
}

function useClients(saisie: string, actif: boolean) {
  const [recherche] = useDebouncedValue(saisie, ATTENTE_MS);
  const { data, previousData, loading } = useClientsAChoisirQuery({
    variables: { recherche: recherche || null },
    skip: !actif,
  });
  return {
    entrees: (data ?? previousData)?.consulterAnnuaire.items.map(enEntree) ?? [],
    ajour: !loading && recherche === saisie && data !== undefined,
  };
}

type Client = ClientsAChoisirQuery['consulterAnnuaire']['items'][number];

function enEntree({ id, nom, prenom, telephone }: Client): EntreeCherchee {
  const precision = telephone === null ? undefined : formaterNumero(telephone);
  return { id, texte: `${prenom} ${nom}`, precision };
}
