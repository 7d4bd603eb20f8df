'use client';

import { Kbd, Text, VisuallyHidden } from '@mantine/core';
import { IconBolt, IconClipboardList, IconExternalLink, IconFileText, IconUser } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDessin } from '@/components/cadre/Dessins';
import { Lien } from '@/components/Lien';
import styles from './Palette.module.css';
import type { Trouve } from './useTrouves';

interface Props {
  id: string;
  trouve: Trouve;
  choisi: boolean;
  fermer: () => void;
}

/** One of what was found: a link, or what is done on this page. The keyboard stays in the field above. */
export function Option({ id, trouve, choisi, fermer }: Props) {
  const t = useTranslations('commun.menu');
  const { texte, precision, touche, vers } = trouve;
  const dessin = useDessin(trouve.pageId ?? '');
  const commun = {
    id,
    role: 'option',
    tabIndex: -1,
    'aria-selected': choisi,
    className: styles.option,
  };
  const dedans: ReactNode = (
    <>
      <span className={styles.dessin}>{dessin ?? <Dessin cle={trouve.cle} />}</span>
      <span className={styles.corps}>
        <span className={styles.texte}>{texte}</span>
        {precision && (
          <Text component="span" size="xs" className={styles.precision}>
            {precision}
          </Text>
        )}
      </span>
      {touche && <Kbd size="xs">{touche}</Kbd>}
    </>
  );
  if ('action' in vers) {
    const faire = () => {
      fermer();
      vers.action();
    };
    return (
      <button type="button" {...commun} onClick={faire}>
        {dedans}
      </button>
    );
  }
  if (vers.externe) {
    return (
      <a {...commun} href={vers.lien} target="_blank" rel="noopener noreferrer" onClick={fermer}>
        {dedans}
        <IconExternalLink size={14} stroke={1.7} aria-hidden />
        <VisuallyHidden>({t('nouvelOnglet')})</VisuallyHidden>
      </a>
    );
  }
  return (
    <Lien {...commun} href={vers.lien} onClick={fermer}>
      {dedans}
    </Lien>
  );
}

function Dessin({ cle }: { cle: string }) {
  const [sorte] = cle.split('-');
  const Icone = ICONES[sorte as keyof typeof ICONES] ?? IconUser;
  return <Icone size={18} stroke={1.7} aria-hidden />;
}

const ICONES = { action: IconBolt, page: IconFileText, intervention: IconClipboardList, offre: IconFileText };
