'use client';

import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { differe } from '@/components/differe/differe';
import { type Raccourci, Registre } from './registre';

const AideRaccourcis = differe(() => import('./AideRaccourcis').then((module) => module.AideRaccourcis));

const Contexte = createContext<{ registre: Registre; ouvrirAide: () => void } | null>(null);

/** One listener for the page. Single keys can be switched off, for those who speak to their computer (WCAG 2.1.4). */
export function Raccourcis({ children }: { children: ReactNode }) {
  const t = useTranslations('commun.raccourcis');
  const [registre] = useState(() => new Registre());
  const [ouverte, { open, close }] = useDisclosure(false);
  const [actifs, setActifs] = useLocalStorage({ key: 'raccourcis', defaultValue: true });

  useEffect(() => registre.ajouter({ touche: '?', libelle: t('aide'), action: open }), [registre, t, open]);
  useEffect(() => {
    if (!actifs) return undefined;
    const surTouche = (evenement: KeyboardEvent) => {
      if (registre.traiter(evenement)) evenement.preventDefault();
    };
    document.addEventListener('keydown', surTouche);
    return () => document.removeEventListener('keydown', surTouche);
  }, [registre, actifs]);

  return (
    <Contexte value={{ registre, ouvrirAide: open }}>
      {children}
      {ouverte && (
        <AideRaccourcis
          raccourcis={registre.tous().filter(({ touche }) => touche !== undefined)}
          fermer={close}
          actifs={actifs}
          changerActifs={setActifs}
        />
      )}
    </Contexte>
  );
}

export function useAideRaccourcis(): () => void {
  return use(Contexte)?.ouvrirAide ?? (() => undefined);
}

/** What one may want of the page that is open, as it is when it is asked for. */
export function useActionsDeLaPage(): () => Raccourci[] {
  const registre = use(Contexte)?.registre;
  return () => registre?.tous().filter(({ dePage }) => dePage) ?? [];
}

export interface ActionDePage {
  libelle: string;
  action: () => void;
  touche?: string | undefined;
}

/** What one may do on this page, found by its name in the palette and, where it has one, by its key. */
export function useActionsDePage(actions: readonly ActionDePage[]): void {
  const registre = use(Contexte)?.registre;
  const dernieres = useRef(actions);
  useEffect(() => {
    dernieres.current = actions;
  });
  const noms = JSON.stringify(actions.map(({ libelle, touche }) => [libelle, touche]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are told apart by their names, and new at each rendering.
  useEffect(() => {
    if (registre === undefined) return undefined;
    const retraits = actions.map(({ libelle, touche }, rang) =>
      registre.ajouter({ libelle, touche, dePage: true, ouvre: true, action: () => dernieres.current[rang]?.action() }),
    );
    return () => {
      for (const retirer of retraits) retirer();
    };
  }, [registre, noms]);
}

interface OptionsRaccourci {
  /** False withdraws it. */
  actif?: boolean;
  /** Opens a field, or a page that starts in one. */
  ouvre?: boolean;
}

/** `useRaccourci('n', t('nouvelle'), ouvrir)`: while the component is on the screen. */
export function useRaccourci(
  touche: string,
  libelle: string,
  action: () => void,
  { actif = true, ouvre = false }: OptionsRaccourci = {},
): void {
  const registre = use(Contexte)?.registre;
  const derniere = useRef(action);
  useEffect(() => {
    derniere.current = action;
  });
  useEffect(() => {
    if (!actif || registre === undefined) return undefined;
    return registre.ajouter({ touche, libelle, ouvre, action: () => derniere.current() });
  }, [registre, touche, libelle, actif, ouvre]);
}
