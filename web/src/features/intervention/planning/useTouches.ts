'use client';

import { useTranslations } from 'next-intl';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';

interface Actions {
  /** Of the visit that has the focus. */
  allonger: (id: string, quarts: number) => void;
  ouvrir: (id: string) => void;
  defaire: () => void;
}

/** The visit of the board, or of what is to be planned, that has the focus. */
const visiteAuFoyer = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-foyer]')?.dataset.foyer;

const surLaVisite = (action: (id: string) => void) => () => {
  const id = visiteAuFoyer();
  if (id !== undefined) action(id);
};

/** Heard by the visit itself: here it is only told. */
const parLaVisite = () => undefined;

/** The keys of the board: `?` lists them, and those of a single letter go with the others when they are switched off. */
export function useTouches({ allonger, ouvrir, defaire }: Actions): void {
  const t = useTranslations('planning.touches');
  useRaccourci(t('cotes'), t('decaler'), parLaVisite);
  useRaccourci(t('hautEtBas'), t('confier'), parLaVisite);
  useRaccourci(
    '+',
    t('allonger'),
    surLaVisite((id) => allonger(id, 1)),
  );
  useRaccourci(
    '-',
    t('raccourcir'),
    surLaVisite((id) => allonger(id, -1)),
  );
  useRaccourci(t('entree'), t('ouvrir'), parLaVisite);
  useRaccourci('m', t('deplacer'), surLaVisite(ouvrir), { ouvre: true });
  useRaccourci('z', t('defaire'), defaire);
}
