'use client';

import { ActionIcon } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { differe } from '@/components/differe/differe';
import { garderLesFrappes } from '@/components/frappes/frappes';

const Palette = differe(() => import('./Palette').then((module) => module.Palette));

/** In the header, and under Ctrl-K or ⌘K from wherever one is, a field too. It is loaded when it is first asked for. */
export function BoutonRecherche() {
  const t = useTranslations('recherche');
  /** How often it was asked for: each time it opens. */
  const [demandes, setDemandes] = useState(0);
  const demander = useCallback(() => {
    garderLesFrappes();
    setDemandes((nombre) => nombre + 1);
  }, []);
  useEffect(() => {
    const surTouche = (evenement: KeyboardEvent) => {
      if (!estLaTouche(evenement)) return;
      evenement.preventDefault();
      // What is written in a dialog is not left by a key.
      if (document.querySelector('[aria-modal="true"]') === null) demander();
    };
    document.addEventListener('keydown', surTouche);
    return () => document.removeEventListener('keydown', surTouche);
  }, [demander]);
  return (
    <>
      <ActionIcon
        size="lg"
        onClick={demander}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={t('titre')}
        title={t('titre')}
      >
        <IconSearch size={19} stroke={1.7} aria-hidden />
      </ActionIcon>
      {demandes > 0 && <Palette demandes={demandes} />}
    </>
  );
}

const estLaTouche = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
