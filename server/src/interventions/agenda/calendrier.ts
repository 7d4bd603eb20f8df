import ical, { ICalEventStatus } from 'ical-generator';
import type { Visites } from './visites.ts';

const ACTUALISER_SECONDES = 3600;
const FIN_DE_LIGNE = '\r\n';

const MOTS = {
  fr: { agenda: 'Mes visites', annulee: 'Annulée', client: 'Client' },
  en: { agenda: 'My visits', annulee: 'Cancelled', client: 'Client' },
} as const;

export interface Presentation {
  langue: 'fr' | 'en';
  /** The title, the address and the client's name; else the reference and the postcode alone. */
  complet: boolean;
  /** Of the website, without a slash at its end. */
  adresse: string;
}

/**
 * What a calendar is told: instants in UTC, which every one shows in its own zone. The same visits make the same text,
 * so that whoever has it already is not sent it again.
 */
export function ecrireCalendrier({ siennes, retirees }: Visites, { langue, complet, adresse }: Presentation): string {
  const mots = MOTS[langue];
  const hote = new URL(adresse).host;
  const calendrier = ical({
    name: mots.agenda,
    prodId: { company: 'AccordEnergie', product: 'Driven', language: langue.toUpperCase() },
    ttl: ACTUALISER_SECONDES,
  });
  const commun = ({ id, version, modifierA, debut, fin }: Visites['retirees'][number]) => ({
    ...{ id: `intervention-${id}@${hote}`, sequence: version, stamp: modifierA, lastModified: modifierA },
    ...{ start: debut, end: fin },
  });
  for (const visite of siennes) {
    const { reference, titre, codePostal, annulee, client } = visite;
    const nom = [reference, complet ? titre : codePostal].filter(Boolean).join(' · ');
    calendrier.createEvent({
      ...commun(visite),
      summary: annulee ? `${mots.annulee} : ${nom}` : nom,
      status: annulee ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      url: `${adresse}/interventions/${encodeURIComponent(reference)}`,
      ...(complet && {
        location: [visite.adresse, codePostal].filter(Boolean).join(', '),
        description: `${mots.client} : ${client}`,
      }),
    });
  }
  for (const retiree of retirees)
    calendrier.createEvent({
      ...commun(retiree),
      summary: `${mots.annulee} : ${retiree.reference}`,
      status: ICalEventStatus.CANCELLED,
    });
  return calendrier.toString() + FIN_DE_LIGNE;
}
