'use client';

import { BoutonCompte } from './BoutonCompte';
import { useDiffere } from './useDiffere';

const charger = () => import('./MenuCompteOuvert').then((module) => module.MenuCompteOuvert);

export function MenuCompte() {
  const { Composant, ...bouton } = useDiffere(charger);
  return Composant ? <Composant /> : <BoutonCompte {...bouton} />;
}
