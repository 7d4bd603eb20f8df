import { garderLesFrappes } from '@/components/frappes/frappes';

export interface Raccourci {
  /** As `KeyboardEvent.key`: `n`, `/`, `?`; what is offered by its name alone has none. */
  touche?: string | undefined;
  libelle: string;
  action: () => void;
  /** What one may want of this page, and finds by its name as well. */
  dePage?: boolean;
  /** Opens a field: what is typed before it is there goes into it. Other keys may follow at once. */
  ouvre?: boolean;
}

/** The shortcuts of what is on the screen; the last one that took a key has it. */
export class Registre {
  private readonly raccourcis = new Set<Raccourci>();

  ajouter(raccourci: Raccourci): () => void {
    this.raccourcis.add(raccourci);
    return () => this.raccourcis.delete(raccourci);
  }

  /** Each key once, as it would be taken. */
  tous(): Raccourci[] {
    return [...new Map([...this.raccourcis].map((raccourci) => [raccourci.touche, raccourci])).values()];
  }

  /** True when a shortcut took the key. Keys typed into a field or held with Ctrl are the reader's own. */
  traiter(evenement: KeyboardEvent): boolean {
    if (evenement.ctrlKey || evenement.metaKey || evenement.altKey || saisieEnCours(evenement.target)) return false;
    const trouve = this.tous().find(({ touche }) => touche === evenement.key);
    if (trouve?.ouvre) garderLesFrappes();
    trouve?.action();
    return trouve !== undefined;
  }
}

function saisieEnCours(cible: EventTarget | null): boolean {
  if (!(cible instanceof HTMLElement)) return false;
  // In a dialog the page beneath must not react.
  return cible.isContentEditable || cible.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null;
}
