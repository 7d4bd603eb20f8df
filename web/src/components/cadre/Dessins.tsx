'use client';

import { createContext, type ReactNode, use } from 'react';

const Contexte = createContext<Readonly<Record<string, ReactNode>>>({});

/** What stands before the name of each page, by its id. Drawn by the server: the browser is sent no pictogram besides. */
export function Dessins({ dessins, children }: { dessins: Readonly<Record<string, ReactNode>>; children: ReactNode }) {
  return <Contexte value={dessins}>{children}</Contexte>;
}

export const useDessin = (pageId: string): ReactNode => use(Contexte)[pageId];
