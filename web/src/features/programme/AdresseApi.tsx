'use client';

import { createContext, type ReactNode, use } from 'react';

const Contexte = createContext('');

/** Where programs reach the API, as the website knows it; asked for by its pages alone, which read the environment. */
export function AdresseApi({ url, children }: { url: string; children: ReactNode }) {
  return <Contexte value={url}>{children}</Contexte>;
}

export const useAdresseApi = () => use(Contexte);
