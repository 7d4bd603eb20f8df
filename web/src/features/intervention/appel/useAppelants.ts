'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import type { EntreeCherchee } from '@/components/champs/ChoixParRecherche';
import { nomDe } from '@/lib/nomDe';
import { formaterNumero } from '@/lib/telephone';
import { adresseEnLigne } from '../adresse';
import { type ChercherAppelQuery, useChercherAppelQuery } from '../operations.generated';
import { useLibelleStatut } from '../StatutPastille';
import { useMoments } from '../useMoments';

const ATTENTE_MS = 150;

/** One of the lines under the field: who calls, the file that they call about, or somebody new. */
interface EntreeAppel extends EntreeCherchee {
  /** Null: nobody who is known. */
  clientId: string | null;
}

type Client = ChercherAppelQuery['consulterAnnuaire']['items'][number];
type Dossier = ChercherAppelQuery['consulterIntervention']['items'][number];

/** The lines for what is typed; `clients`: those of whom it is the name or the number. */
export function useAppelants(saisie: string, actif: boolean) {
  const t = useTranslations('appel');
  const [recherche] = useDebouncedValue(saisie, ATTENTE_MS);
  const { data, previousData, loading, error } = useChercherAppelQuery({
    variables: { recherche },
    skip: !actif || recherche === '',
  });
  const unClient = useLigneDeClient();
  const unDossier = useLigneDeDossier();
  const ajour = saisie === '' || (!loading && recherche === saisie && data !== undefined);
  const lu = saisie === '' ? undefined : (data ?? previousData);
  const { approchee = false, items: clients = [] } = lu?.consulterAnnuaire ?? {};
  const dossiers = lu?.consulterIntervention.items ?? [];
  const inconnu = ajour && saisie !== '' && (clients.length === 0 || approchee);
  const nouveau: EntreeAppel = { id: 'nouveau', clientId: null, texte: t('nouveau'), precision: saisie };
  return {
    entrees: [
      ...clients.map((client) => unClient(client, approchee)),
      ...dossiers.map(unDossier),
      ...(inconnu ? [nouveau] : []),
    ],
    clients: approchee || !ajour ? [] : clients,
    ajour,
    echec: error !== undefined,
  };
}

function useLigneDeClient() {
  const t = useTranslations('appel');
  return (client: Client, approchee: boolean): EntreeAppel => {
    const { id, telephone, charge } = client;
    const precision = [
      approchee && t('presque'),
      telephone && formaterNumero(telephone),
      charge > 0 && t('enCours', { nombre: charge }),
    ];
    return { id, clientId: id, texte: nomDe(client), precision: precision.filter(Boolean).join(' · ') };
  };
}

/** « Quand vient-il ? » is answered by the line itself. */
function useLigneDeDossier() {
  const libelle = useLibelleStatut();
  const { creneau } = useMoments();
  return (dossier: Dossier): EntreeAppel => {
    const { reference, titre, client, intervenant, statut } = dossier;
    const quand = [creneau(dossier) ?? libelle(statut), intervenant && nomDe(intervenant)].filter(Boolean).join(', ');
    return {
      id: reference,
      clientId: client.id,
      texte: `${reference} · ${titre}`,
      precision: [nomDe(client), adresseEnLigne(dossier), quand].filter(Boolean).join(' · '),
    };
  };
}
