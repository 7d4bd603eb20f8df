'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { instantDeParis, murDeParis } from '@/lib/dates';
import type { Empechement } from '../mouvements/AvisChevauchement';
import type { CreneauVoulu } from '../mouvements/creneau';
import type { InterventionMouvable } from '../types';
import {
  avecDeplacements,
  commenceA,
  decale,
  dureeMinutes,
  etire,
  memePlace,
  type Place,
  placeDe,
  quartsDe,
  seCoupent,
  trouver,
  visible,
  voisine,
} from './deplacement';
import type { Gestes } from './gestes';
import { type Intervalle, quartA } from './grille';
import { useDeplacements } from './useDeplacements';
import type { APlanifier, CreneauPlanning, LignePlanning } from './usePlanning';
import { useTouches } from './useTouches';

/** A visit out of the basket lasts that long, or as long as the last one that was lengthened. */
const DUREE_HABITUELLE = 60;
/** Where nothing says when that day. */
const MATIN = '08:00';

interface Options {
  lignes: readonly LignePlanning[];
  panier: readonly APlanifier[];
  /** The days on the screen. */
  montres: Intervalle;
  /** Whether it may be given a slot. */
  deplacable: (visite: InterventionMouvable) => boolean;
  /** The dialog that plans. */
  ouvrir: (visite: InterventionMouvable, creneau?: CreneauVoulu) => void;
  relire: () => Promise<void>;
}

interface Trouvee {
  visite: InterventionMouvable;
  /** null: in the basket. */
  place: Place | null;
}

/** The board under one's hands: by the mouse, by keys, and the way back. */
export function useMain({ lignes, panier, montres, deplacable, ouvrir, relire }: Options) {
  const t = useTranslations('planning.deplacement');
  const router = useRouter();
  const deplacements = useDeplacements({
    relire,
    demander: (visite, { intervenant, debut, ...place }, empechement?: Empechement) =>
      ouvrir(visite, { intervenant, debut, dureeMinutes: dureeMinutes({ debut, ...place }), empechement }),
  });
  const { places } = deplacements;
  // One that is taken back meanwhile may be of a day that is no longer on the screen.
  const vues = new Map([...places].map(([id, place]) => [id, place && seCoupent(place, montres) ? place : null]));
  const montrees = avecDeplacements(lignes, vues, (id) => creneauDuPanier(panier.find((une) => une.id === id)));
  const duree = useRef(DUREE_HABITUELLE);
  const etiree = useRef<{ place: Place; version: number } | null>(null);
  const foyer = useRef<string | null>(null);

  function chercher(id: string): Trouvee | null {
    const trouvee = trouver(montrees, id);
    const visite = trouvee?.[1].intervention ?? panier.find((une) => une.id === id);
    if (!visite || !deplacable(visite)) return null;
    const [ligne, creneau] = trouvee ?? [];
    const place = ligne && creneau && { intervenant: ligne.intervenant, debut: creneau.debut, fin: creneau.fin };
    return { visite, place: place ?? null };
  }

  function mettre({ visite, place: avant }: Trouvee, version: number, apres: Place, auClavier = false): void {
    if (avant !== null && memePlace(avant, apres)) return;
    if (auClavier && !visible(apres, montres)) {
      deplacements.dire(t('limite'));
      return;
    }
    foyer.current = visite.id;
    deplacements.deplacer({ visite, version, avant, apres }, auClavier);
  }

  const auClavier = (id: string, bouger: (place: Place) => Place | null): void => {
    const trouvee = chercher(id);
    const apres = trouvee?.place && bouger(trouvee.place);
    if (trouvee && apres) mettre(trouvee, trouvee.visite.version, apres, true);
  };

  function allonger(id: string, quarts: number): void {
    auClavier(id, (place) => {
      const apres = etire(place, 'fin', quarts);
      duree.current = dureeMinutes(apres);
      return apres;
    });
  }

  function confier(id: string, pas: number): void {
    auClavier(id, (place) => {
      const chez = voisine(montrees, place.intervenant.id, pas);
      if (chez === undefined) deplacements.dire(t('personneDAutre'));
      return chez === undefined ? null : { ...place, intervenant: chez.intervenant };
    });
  }

  const gestes: Gestes = {
    deposer(pose, intervenant, montre) {
      const trouvee = chercher(pose.id);
      if (trouvee === null) return;
      const { place } = trouvee;
      const apres =
        place === null || pose.pixels === null
          ? placeDe(intervenant, quartA(pose.part, montre), duree.current)
          : { ...decale(place, quartsDe(pose.pixels, pose.largeur, montre)), intervenant };
      mettre(trouvee, pose.version, apres);
    },
    deposerLeJour(pose, intervenant, jour) {
      const trouvee = chercher(pose.id);
      if (trouvee === null) return;
      const { visite, place } = trouvee;
      const heure = heureDe(place?.debut ?? visite.debutPlanifie ?? visite.datePrevue);
      const debut = instantDeParis(`${jour}T${heure ?? MATIN}`);
      if (place !== null) mettre(trouvee, pose.version, { ...commenceA(place, debut), intervenant });
      else if (heure !== undefined) mettre(trouvee, pose.version, placeDe(intervenant, debut, duree.current));
      else ouvrir(visite, { intervenant, debut });
    },
    etirer(id, bord, quarts) {
      const trouvee = chercher(id);
      if (!trouvee?.place) return;
      const { visite, place } = trouvee;
      etiree.current ??= { place, version: visite.version };
      const { place: avant, version } = etiree.current;
      deplacements.mener({ visite, version, avant, apres: etire(avant, bord, quarts) });
    },
    finirDEtirer(id, garder) {
      if (etiree.current === null) return;
      etiree.current = null;
      if (!garder) {
        deplacements.lacher(id);
        return;
      }
      const place = chercher(id)?.place;
      if (place) duree.current = dureeMinutes(place);
      deplacements.envoyer(id);
    },
    touche(id, evenement) {
      const geste = gesteDe(evenement);
      if (geste === null) return;
      evenement.preventDefault();
      if (geste === 'ouvrir') {
        const reference = chercher(id)?.visite.reference;
        if (reference !== undefined) router.push(`/interventions/${reference}`);
      } else if ('quarts' in geste) auClavier(id, (place) => decale(place, geste.quarts));
      else confier(id, geste.pas);
    },
  };

  function defaire(): void {
    foyer.current = deplacements.defaire() ?? null;
  }
  useTouches({
    allonger,
    defaire,
    ouvrir: (id) => {
      const visite = chercher(id)?.visite;
      if (visite) ouvrir(visite);
    },
  });

  /** On another line it is another element: the focus goes with the visit. */
  function suivre(): void {
    const id = foyer.current;
    if (id === null) return;
    const element = document.querySelector<HTMLElement>(`[data-foyer="${CSS.escape(id)}"]`);
    if (document.activeElement === document.body) element?.focus();
    if (element !== null && !places.has(id)) foyer.current = null;
  }
  useLayoutEffect(suivre);

  return {
    lignes: montrees,
    aPlanifier: panier.filter(({ id }) => !places.get(id)),
    gestes,
    /** Its dialog is closed. */
    retrouver: (id: string) => {
      foyer.current = id;
      // While it is still there the rendering without it gives the focus back.
      if (document.activeElement === document.body) suivre();
    },
    annonce: {
      annonce: deplacements.annonce,
      defaisable: deplacements.defaisable,
      oublier: deplacements.oublier,
      defaire,
    },
  };
}

const heureDe = (instant: string | null): string | undefined =>
  instant === null ? undefined : murDeParis(instant).slice(11);

type Geste = 'ouvrir' | { quarts: number } | { pas: number };

function gesteDe({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Geste | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (!shiftKey) return key === 'Enter' ? 'ouvrir' : null;
  if (key === 'ArrowLeft') return { quarts: -1 };
  if (key === 'ArrowRight') return { quarts: 1 };
  if (key === 'ArrowUp') return { pas: -1 };
  return key === 'ArrowDown' ? { pas: 1 } : null;
}

/** As it stands on a row before the API has answered. */
function creneauDuPanier(visite: APlanifier | undefined): CreneauPlanning | undefined {
  if (visite === undefined) return undefined;
  const dite = { occupe: false, chevauche: false, surAbsence: false };
  const trajet = { trajetAvant: null, trajetConnu: true, trajetManque: 0 };
  return { ...dite, ...trajet, debut: '', fin: '', intervention: visite };
}
