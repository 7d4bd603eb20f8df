'use client';

import { VisuallyHidden } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useDessin } from './Dessins';
import type { LienDePage } from './usePages';

interface Props {
  page: LienDePage;
  className: string | undefined;
  apres?: (() => void) | undefined;
}

/** A page of this site, or another site in a tab of its own, which learns nothing of where it was opened from. */
export function LienDeMenu({ page, className, apres }: Props) {
  const t = useTranslations('commun.menu');
  const { nom, lien, courante, externe } = page;
  const dessin = useDessin(page.id);
  const dedans = (
    <>
      {dessin}
      <span>{nom}</span>
    </>
  );
  if (!externe) {
    return (
      <Lien href={lien} className={className} aria-current={courante ? 'page' : undefined} onClick={apres}>
        {dedans}
      </Lien>
    );
  }
  return (
    <a href={lien} className={className} target="_blank" rel="noopener noreferrer" onClick={apres}>
      {dedans}
      <IconExternalLink size={14} stroke={1.7} aria-hidden />
      <VisuallyHidden>({t('nouvelOnglet')})</VisuallyHidden>
    </a>
  );
}
