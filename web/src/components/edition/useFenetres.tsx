'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { differe } from '@/components/differe/differe';
import type { Colonne } from '@/components/liste/colonnes';
import { useRetours } from '@/lib/useRetours';
import { ActionsLigne } from './ActionsLigne';
import { messageDe, type Reponse } from './reponse';

const DialogueSuppression = differe(() => import('./DialogueSuppression').then((module) => module.DialogueSuppression));

interface Suppression<T> {
  question: string;
  supprimer: (ligne: T) => Promise<Reponse>;
  /** Rows that nobody deletes. */
  sauf?: (ligne: T) => boolean;
  /** What can be done instead with a row that is still in use. */
  plutot?: (ligne: T) => { texte: string; libelle?: string; faire?: () => Promise<Reponse> };
}

/** What can be done with the rows of a list, as far as the reader may. */
export interface OptionsFenetres<T> {
  /** How a row is called: by its buttons, and when its deletion is asked about. */
  nomDe?: (ligne: T) => string;
  /** The window of a row, or of a new one (null), which may begin with something. */
  edition?: (ligne: T | null, fermer: () => void, depart: Partial<T>) => ReactNode;
  /** All rows, or those of which it says so. */
  modifiable?: boolean | ((ligne: T) => boolean);
  /** Buttons of a row before those two. */
  autresActions?: (ligne: T) => ReactNode;
  suppression?: Suppression<T> | false;
}

/** Which row is edited, which one is to be deleted, and the windows that ask: kept here for all lists. */
export function useFenetres<T>(options: OptionsFenetres<T>) {
  const { nomDe = () => '', edition, autresActions, modifiable = false, suppression = false } = options;
  const t = useTranslations('commun.edition');
  const [editee, editer] = useState<{ ligne: T | null; depart: Partial<T> } | null>(null);
  const [aSupprimer, demander] = useState<T | null>(null);
  const modifier = (ligne: T) => editer({ ligne, depart: {} });
  const estModifiable = (ligne: T) => (typeof modifiable === 'function' ? modifiable(ligne) : modifiable);
  const supprimable = (ligne: T) => suppression !== false && suppression.sauf?.(ligne) !== true;
  const actions = (ligne: T) => (
    <ActionsLigne
      nom={nomDe(ligne)}
      modifier={estModifiable(ligne) ? () => modifier(ligne) : undefined}
      supprimer={supprimable(ligne) ? () => demander(ligne) : undefined}
    >
      {autresActions?.(ligne)}
    </ActionsLigne>
  );
  const largeur = autresActions === undefined ? 90 : 120;
  const colonne: Colonne<T> = { cle: 'actions', titre: t('actions'), aDroite: true, largeur, rendu: actions };
  return {
    creer: (depart: Partial<T> = {}) => editer({ ligne: null, depart }),
    modifier,
    supprimer: demander,
    /** The buttons of a row. */
    actions,
    /** The column of those buttons; none for whoever only reads. */
    colonnes: modifiable !== false || suppression !== false ? [colonne] : [],
    fenetres: (
      <>
        {editee !== null && edition?.(editee.ligne, () => editer(null), editee.depart)}
        {aSupprimer !== null && suppression !== false && (
          <Supprimer {...suppression} ligne={aSupprimer} nom={nomDe(aSupprimer)} fermer={() => demander(null)} />
        )}
      </>
    ),
  };
}

interface PropsSupprimer<T> extends Suppression<T> {
  ligne: T;
  nom: string;
  fermer: () => void;
}

function Supprimer<T>({ ligne, nom, question, supprimer, plutot, fermer }: PropsSupprimer<T>) {
  const { confirmer } = useRetours();
  async function faire(travail: Promise<Reponse>): Promise<void> {
    const message = messageDe(await travail);
    if (message) confirmer(message);
  }
  const { faire: autrement, ...mots } = plutot?.(ligne) ?? { texte: '' };
  return (
    <DialogueSuppression
      nom={nom}
      question={question}
      supprimer={() => faire(supprimer(ligne))}
      {...(plutot && { plutot: { ...mots, ...(autrement && { faire: () => faire(autrement()) }) } })}
      fermer={fermer}
    />
  );
}
