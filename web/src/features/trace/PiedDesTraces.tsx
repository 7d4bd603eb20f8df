'use client';

import { useTranslations } from 'next-intl';
import { PiedDeSuite } from '@/components/liste/PiedDeSuite';
import { useDates } from '@/lib/useDates';
import type { TracesQuery } from './operations.generated';
import type { EtatFiltres } from './useFiltres';

interface Props {
  etat: EtatFiltres;
  page: TracesQuery['consulterTrace'];
  chargement: boolean;
}

/** Older, newer, and how far a search has looked. */
export function PiedDesTraces({ etat, page, chargement }: Props) {
  const t = useTranslations('trace.pied');
  const { date } = useDates();
  const { curseurSuivant, chercheJusque } = page;
  return (
    <PiedDeSuite
      apres={etat.filtres.apres}
      aller={etat.aller}
      {...{ curseurSuivant, chargement }}
      mots={{
        anciennes: t(chercheJusque === null ? 'anciennes' : 'plusLoin'),
        ...{ recentes: t('recentes'), dernieres: t('dernieres') },
      }}
    >
      {chercheJusque !== null && t('chercheJusque', { date: date(chercheJusque) })}
      {curseurSuivant === null && !chargement && page.items.length > 0 && t('fin')}
    </PiedDeSuite>
  );
}
