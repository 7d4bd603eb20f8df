'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { oublier } from '@/lib/apollo/oublier';
import { instantDeParis } from '@/lib/dates';
import type { ErreurLue } from '@/lib/erreurs';
import { useRetours } from '@/lib/useRetours';
import { lienDe } from '../catalogue/CarteOffre';
import { useSouscrireOffreMutation } from '../operations.generated';
import type { EtatBesoin } from '../useBesoin';
import type { Demande } from './useDemande';

export interface RefusDeSouscription {
  message: string;
  details: string | undefined;
  champs: string[];
  prix: { avant: string; apres: string } | null;
  lien: string | null;
}

/** Of the price that was shown: what it comes to, and whose terms it goes with. */
type Montre = { total: string; versionNumero: number };

/** Subscribes exactly the price that was shown; after a refusal, what is true now is read again. */
export function useSouscription({
  etat,
  demande,
  relire,
}: {
  etat: EtatBesoin;
  demande: Demande;
  relire: () => Promise<unknown>;
}) {
  const router = useRouter();
  const { lire, confirmer } = useRetours();
  const [envoyer] = useSouscrireOffreMutation({
    update: oublier(
      'voirOffreSouscrite',
      'consulterSouscription',
      'consulterOffre',
      'voirOffre',
      'verifierEligibilite',
    ),
  });
  const [refus, refuser] = useState<RefusDeSouscription | null>(null);
  const [enCours, travailler] = useState(false);
  const occupe = useRef(false);
  const debut = demande.debut === '' ? null : instantDeParis(demande.debut);

  async function souscrire({ total: prixAttendu, versionNumero: versionAttendue }: Montre): Promise<void> {
    // A second click comes before the button has been drawn again.
    if (occupe.current) return;
    occupe.current = true;
    travailler(true);
    refuser(null);
    const tentative = { ...demande.input, prixAttendu, versionAttendue, dateDebut: debut };
    try {
      const { data } = await envoyer({ variables: { input: tentative } });
      if (!data) return;
      confirmer(data.souscrireOffre.message);
      router.push(`${lienDe(data.souscrireOffre.souscription.id, etat.sert)}?nouvelle=1`);
    } catch (erreur) {
      const lue = lire(erreur);
      refuser(enMots(lue, prixAttendu, etat.sert));
      travailler(false);
      occupe.current = false;
      if (lue.code !== 'NETWORK') await relire().catch(() => undefined);
    }
  }
  return { souscrire, refus, enCours, debut };
}

function enMots(
  { message, details, champs, extensions }: ErreurLue,
  avant: string,
  sert: boolean,
): RefusDeSouscription {
  const { total, souscriptionId } = (extensions.actuel ?? {}) as { total?: string; souscriptionId?: string };
  return {
    message,
    details,
    champs: champs.map((champ) => champ.message),
    prix: total === undefined || total === avant ? null : { avant, apres: total },
    lien: souscriptionId === undefined ? null : lienDe(souscriptionId, sert),
  };
}
