const EFFACER = 'Backspace';
const ENTREE = 'Enter';
/** A field that has not come by then does not come: the keys are the page's own again. */
const ATTENTE_MS = 5000;

let cesser = (): void => undefined;

/**
 * After a key that opens a field: what is typed before the field is there goes into it, whatever has the focus until
 * then. Whatever else takes the focus, a press or Escape, ends the waiting.
 */
export function garderLesFrappes(): void {
  cesser();
  const frappes: string[] = [];
  const fin = new AbortController();
  const { signal } = fin;
  const delai = setTimeout(() => cesser(), ATTENTE_MS);
  cesser = () => {
    clearTimeout(delai);
    fin.abort();
  };
  addEventListener(
    'keydown',
    (evenement) => {
      const { key, ctrlKey, metaKey, altKey, isComposing } = evenement;
      if (ctrlKey || metaKey || altKey || isComposing) return;
      if (key === 'Escape' || key === 'Tab') cesser();
      if (key.length > 1 && key !== EFFACER && key !== ENTREE) return;
      evenement.preventDefault();
      evenement.stopImmediatePropagation();
      if (key === EFFACER) frappes.pop();
      else frappes.push(key);
    },
    { capture: true, signal },
  );
  addEventListener('pointerdown', () => cesser(), { capture: true, signal });
  addEventListener(
    'focusin',
    ({ target }) => {
      // React gives a field its focus before it listens to it.
      setTimeout(() => {
        if (signal.aborted) return;
        cesser();
        if (estUnChamp(target)) rendre(target, frappes);
      });
    },
    { capture: true, signal },
  );
}

type Champ = HTMLInputElement | HTMLTextAreaElement;

const estUnChamp = (cible: EventTarget | null): cible is Champ =>
  cible instanceof HTMLInputElement || cible instanceof HTMLTextAreaElement;

function rendre(champ: Champ, frappes: readonly string[]): void {
  const entree = frappes.indexOf(ENTREE);
  const texte = (entree === -1 ? frappes : frappes.slice(0, entree)).join('');
  // As the keyboard would: what is typed can be undone, and the field hears it.
  if (texte !== '') document.execCommand('insertText', false, texte);
  if (entree !== -1)
    champ.dispatchEvent(new KeyboardEvent('keydown', { key: ENTREE, code: ENTREE, bubbles: true, cancelable: true }));
}
