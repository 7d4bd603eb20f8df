'use client';

import { useDiffere } from '@/components/cadre/useDiffere';
import { BoutonVues } from './BoutonVues';

const charger = () => import('./VuesOuvertes').then((module) => module.VuesOuvertes);

/** The views of a list: what one looks for again and again, a press away. `page`: the address of the list. */
export function Vues({ page }: { page: string }) {
  const { Composant, ...bouton } = useDiffere(charger);
  return Composant ? <Composant page={page} /> : <BoutonVues {...bouton} />;
}
