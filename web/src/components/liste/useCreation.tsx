'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { useActionsDePage } from '@/components/raccourcis/Raccourcis';

export interface Creation {
  libelle: string;
  /** Of the page where it is made; without it, a window of the list opens. */
  lien?: string;
  /** Not what one comes to the list for. */
  discrete?: boolean;
  /** Its key is another's here. */
  sansTouche?: boolean;
}

/** The button that makes a new row, and its key: n. Undefined for whoever may not. */
export function useCreation(creation: Creation | false, ouvrir: () => void): ReactNode {
  const router = useRouter();
  const { libelle = '', lien, discrete = false, sansTouche = false } = creation || {};
  const creer = () => (lien === undefined ? ouvrir() : router.push(lien));
  useActionsDePage(creation === false ? [] : [{ touche: sansTouche ? undefined : 'n', libelle, action: creer }]);
  if (creation === false) return undefined;
  const aspect = { variant: discrete ? 'default' : 'filled', leftSection: <IconPlus size={17} aria-hidden /> };
  return lien === undefined ? (
    <Button {...aspect} onClick={ouvrir}>
      {libelle}
    </Button>
  ) : (
    <Button {...aspect} component={Lien} href={lien}>
      {libelle}
    </Button>
  );
}
