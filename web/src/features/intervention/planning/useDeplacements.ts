'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { formaterCreneau } from '@/domaine/intervention/dates';
import { nomDe } from '@/lib/nomDe';
import { useRetours } from '@/lib/useRetours';
import { type Empechement, empechementDe } from '../mouvements/AvisChevauchement';
import { mouvementsOfferts } from '../mouvements/cles';
import { useChangerStatutInterventionMutation, usePlanifierInterventionMutation } from '../operations.generated';
import type { InterventionMouvable } from '../types';
import { useRegard } from '../useRegard';
import { dureeMinutes, memePlace, type Place } from './deplacement';

/** After the last key, what they made together is sent. */
const APRES_LA_TOUCHE_MS = 600;
const TOLERANCE_MS = 15 * 60_000;

interface Deplacement {
  visite: InterventionMouvable;
  /** As whoever moved it saw it. */
  version: number;
  /** null: what is still to be planned. */
  avant: Place | null;
  apres: Place | null;
  /** The status of what is to be planned again. */
  liberation?: string | undefined;
}

interface Options {
  relire: () => Promise<void>;
  /** What a person must answer first: in the way of it stands something, or it is over already. */
  demander: (visite: InterventionMouvable, place: Place, empechement?: Empechement) => void;
}

/**
 * Visits that are moved by hand: shown where they are taken to at once, sent, back in their place where the API refuses,
 * and taken back on demand. One visit's moves go one after the other, each from the version that was seen.
 */
export function useDeplacements({ relire, demander }: Options) {
  const t = useTranslations('planning.deplacement');
  const locale = useLocale();
  const { coordonnees } = useRegard();
  const { lire, signaler } = useRetours();
  const [planifier] = usePlanifierInterventionMutation();
  const [liberer] = useChangerStatutInterventionMutation();
  const [enCours, setEnCours] = useState<ReadonlyMap<string, Deplacement>>(new Map());
  const [fait, setFait] = useState<Deplacement | null>(null);
  const [annonce, setAnnonce] = useState({ texte: '', rang: 0 });
  const courants = useRef(enCours);
  const minuteries = useRef(new Map<string, number>());
  const files = useRef(new Map<string, Promise<void>>());
  const partis = useRef(new WeakSet<Deplacement>());
  const versions = useRef(new Map<string, number>());

  const dire = (texte: string) => setAnnonce(({ rang }) => ({ texte, rang: rang + 1 }));
  const enMots = ({ reference }: InterventionMouvable, place: Place | null): string =>
    place === null
      ? t('aPlanifier', { reference })
      : t('place', {
          reference,
          creneau: formaterCreneau(place.debut, place.fin, locale),
          qui: nomDe(place.intervenant),
        });

  function montrer(id: string, deplacement: Deplacement | null): void {
    const suivants = new Map(courants.current);
    if (deplacement === null) suivants.delete(id);
    else suivants.set(id, deplacement);
    courants.current = suivants;
    setEnCours(suivants);
  }

  function arreter(id: string): boolean {
    const minuterie = minuteries.current.get(id);
    window.clearTimeout(minuterie);
    return minuteries.current.delete(id);
  }

  /** Shown and not yet sent: one still holds it. */
  function mener(deplacement: Deplacement): void {
    const { id } = deplacement.visite;
    const tenu = courants.current.get(id);
    arreter(id);
    // What is moved again before it was sent is one move.
    const entier =
      tenu && !partis.current.has(tenu) ? { ...deplacement, avant: tenu.avant, version: tenu.version } : deplacement;
    montrer(id, entier);
    dire(enMots(entier.visite, entier.apres));
  }

  function lacher(id: string): void {
    arreter(id);
    montrer(id, null);
  }

  function envoyer(id: string, retour = false): void {
    arreter(id);
    const deplacement = courants.current.get(id);
    if (deplacement === undefined) return;
    const { visite, avant, apres } = deplacement;
    if (avant && apres && memePlace(avant, apres)) {
      montrer(id, null);
      return;
    }
    if (!retour && apres !== null && Date.parse(apres.debut) < Date.now() - TOLERANCE_MS) {
      montrer(id, null);
      demander(visite, apres);
      return;
    }
    // Until it is answered there is nothing to take back: least of all the one before it.
    setFait(null);
    partis.current.add(deplacement);
    const apresLesAutres = (files.current.get(id) ?? Promise.resolve()).then(() => ecrire(deplacement, retour));
    files.current.set(id, apresLesAutres);
  }

  async function ecrire(deplacement: Deplacement, retour: boolean): Promise<void> {
    const { visite, avant, apres } = deplacement;
    const { id } = visite;
    // Refused or taken back while it waited.
    if (!courants.current.has(id)) return;
    const version = Math.max(deplacement.version, versions.current.get(id) ?? 0);
    try {
      const faite = await (apres === null
        ? rendre(id, version, deplacement.liberation ?? '')
        : donner(visite, version, apres, retour));
      if (faite !== undefined) versions.current.set(id, faite.version);
      const liberation = liberationDe(faite);
      const defaisable = !retour && (avant !== null || liberation !== undefined);
      setFait(defaisable && faite ? { ...deplacement, version: faite.version, liberation } : null);
      dire(t(retour ? 'defait' : 'fait', { place: enMots(visite, apres) }));
      await relire();
      if (courants.current.get(id) === deplacement) montrer(id, null);
    } catch (erreur) {
      lacher(id);
      const empeche = apres === null || retour ? null : empechementDe(lire(erreur));
      if (empeche !== null && apres !== null) demander(visite, apres, empeche);
      else signaler(erreur);
      dire(t('refuse', { place: enMots(visite, avant) }));
      await relire();
    }
  }

  async function donner(visite: InterventionMouvable, version: number, apres: Place, retour: boolean) {
    const { id, statut, transitionsPossibles } = visite;
    const statuts = transitionsPossibles.flatMap((une) => une.statuts);
    // What was so before is given back as it was, whatever stood against it.
    const motifs = retour ? { derogation: t('motifRetour'), motifPasse: t('motifRetour') } : {};
    const input = {
      ...{ id, version, intervenantId: apres.intervenant.id, debut: apres.debut, dureeMinutes: dureeMinutes(apres) },
      statutId: statut.etape === 'PLANIFIEE' && statuts.some((un) => un.id === statut.id) ? statut.id : null,
      ...motifs,
    };
    return (await planifier({ variables: { input, coordonnees } })).data?.planifierIntervention.intervention;
  }

  async function rendre(id: string, version: number, statutId: string) {
    const input = { id, version, statutId };
    return (await liberer({ variables: { input, coordonnees } })).data?.changerStatutIntervention.intervention;
  }

  /** At once, or once no key follows. */
  function deplacer(deplacement: Deplacement, auClavier = false): void {
    mener(deplacement);
    const { id } = deplacement.visite;
    if (!auClavier) envoyer(id);
    else
      minuteries.current.set(
        id,
        window.setTimeout(() => dernier.current(id), APRES_LA_TOUCHE_MS),
      );
  }

  /** What keys have moved and nobody has sent goes back at once; else the last that was made. Whose it was, if any. */
  function defaire(): string | undefined {
    const [tenu] = minuteries.current.keys();
    if (tenu !== undefined) {
      const deplacement = courants.current.get(tenu);
      lacher(tenu);
      if (deplacement) dire(t('defait', { place: enMots(deplacement.visite, deplacement.avant) }));
      return tenu;
    }
    if (fait === null) {
      dire(t('rienADefaire'));
      return undefined;
    }
    const { visite, avant, apres } = fait;
    setFait(null);
    montrer(visite.id, { ...fait, avant: apres, apres: avant });
    envoyer(visite.id, true);
    return visite.id;
  }

  const dernier = useRef(envoyer);
  useEffect(() => {
    dernier.current = envoyer;
  });
  // Whoever leaves the page has made their move all the same.
  useEffect(() => {
    const tenus = minuteries.current;
    return () => {
      for (const id of [...tenus.keys()]) dernier.current(id);
    };
  }, []);

  return {
    places: new Map([...enCours].map(([id, { apres }]) => [id, apres])),
    annonce,
    dire,
    deplacer,
    mener,
    envoyer,
    lacher,
    defaire,
    defaisable: fait !== null,
    /** No longer to be taken back. */
    oublier: () => {
      setFait(null);
      setAnnonce(({ rang }) => ({ texte: '', rang }));
    },
  };
}

const liberationDe = (faite: InterventionMouvable | undefined): string | undefined =>
  faite &&
  mouvementsOfferts(faite.etape, faite.transitionsPossibles).find(({ cle }) => cle === 'liberer')?.transition.statuts[0]
    ?.id;
