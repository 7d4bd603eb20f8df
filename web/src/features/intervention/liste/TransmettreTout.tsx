'use client';

import { useDiffere } from '@/components/cadre/useDiffere';
import { useMoi } from '@/lib/session/MoiContexte';
import { BoutonPlus } from './BoutonPlus';

const charger = () => import('./MenuTransmettreTout').then((module) => module.MenuTransmettreTout);

/** At noon, before a leave: all that one follows, to somebody else. */
export function TransmettreTout() {
  const { peut } = useMoi();
  const { Composant, ...bouton } = useDiffere(charger);
  if (!peut('transmettreInterventions')) return null;
  return Composant ? <Composant /> : <BoutonPlus {...bouton} />;
}
