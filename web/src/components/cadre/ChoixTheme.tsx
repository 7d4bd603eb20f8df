'use client';

import { BoutonTheme } from './BoutonTheme';
import { useDiffere } from './useDiffere';

const charger = () => import('./ChoixThemeOuvert').then((module) => module.ChoixThemeOuvert);

export function ChoixTheme() {
  const { Composant, ...bouton } = useDiffere(charger);
  return Composant ? <Composant /> : <BoutonTheme {...bouton} />;
}
