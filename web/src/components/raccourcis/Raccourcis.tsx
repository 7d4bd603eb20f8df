'use client';

import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { differe } from '@/components/differe/differe';
import { Registre } from './registre';

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
        <AideRaccourcis raccourcis={registre.tous()} fermer={close} actifs={actifs} changerActifs={setActifs} />
      )}
    </Contexte>
  );
}

export function useAideRaccourcis(): () => void {
  return use(Contexte)?.ouvrirAide ?? (() => undefined);
}

/** `useRaccourci('n', t('nouvelle'), ouvrir)`: while the component is on the screen; `actif` false withdraws it. */
export function useRaccourci(touche: string, libelle: string, action: () => void, actif = true): void {
  const registre = use(Contexte)?.registre;
  const derniere = useRef(action);
  useEffect(() => {
    derniere.current = action;
  });
  useEffect(() => {
    if (!actif || registre === undefined) return undefined;
    return registre.ajouter({ touche, libelle, action: () => derniere.current() });
  }, [registre, touche, libelle, actif]);
}
