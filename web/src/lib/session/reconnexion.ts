/**
 * The session ended while somebody was working. Whoever meets that asks here; one dialog answers them all, and what
 * they were sending is sent again. A store of its own: links and uploads are outside React.
 */
interface Attente {
  promesse: Promise<void>;
  reprendre: () => void;
  abandonner: (raison: Error) => void;
}

let attente: Attente | null = null;
let identifiant: string | null = null;
const abonnes = new Set<() => void>();

class SessionAbandonnee extends Error {}

/** The frame of the connected pages says whose session this is; null: visitors are never asked. */
export function definirIdentifiant(valeur: string | null): void {
  identifiant = valeur;
}

export function reconnexionPossible(): boolean {
  return identifiant !== null;
}

/** Resolves when the same person has signed in again. */
export function attendreReconnexion(): Promise<void> {
  if (attente === null) {
    let reprendre: () => void = () => undefined;
    let abandonner: (raison: Error) => void = () => undefined;
    const promesse = new Promise<void>((resolve, reject) => {
      reprendre = resolve;
      abandonner = reject;
    });
    attente = { promesse, reprendre, abandonner };
    prevenir();
  }
  return attente.promesse;
}

export function reprendre(): void {
  attente?.reprendre();
  attente = null;
  prevenir();
}

export function abandonner(): void {
  attente?.abandonner(new SessionAbandonnee('The session has ended'));
  attente = null;
  prevenir();
}

export function sAbonner(rappel: () => void): () => void {
  abonnes.add(rappel);
  return () => abonnes.delete(rappel);
}

/** Login to ask the password of, or null while nobody waits. */
export function identifiantAttendu(): string | null {
  return attente === null ? null : identifiant;
}

function prevenir(): void {
  for (const rappel of abonnes) rappel();
}
