'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useRetours } from '@/lib/useRetours';
import { type PageDeMenuFragment, useAjouterPagesApplicationMutation } from './operations.generated';

/**
 * The order of the pages of an application, shown as wished at once and saved whole, in one piece: moves that come
 * while one is being saved are saved together after it.
 */
export function useOrdreDesPages(applicationId: string, pages: readonly PageDeMenuFragment[]) {
  const t = useTranslations('commun.ordre');
  const router = useRouter();
  const { signaler } = useRetours();
  const [ajouter] = useAjouterPagesApplicationMutation();
  const [voulu, setVoulu] = useState<string[] | null>(null);
  const [annonce, setAnnonce] = useState('');
  const aEnregistrer = useRef<string[] | null>(null);
  const enCours = useRef(false);

  const place = new Map(voulu?.map((id, rang) => [id, rang]));
  const ordonnees = voulu === null ? pages : pages.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));

  /** Shows the page at this place; nothing is saved yet. */
  function montrer(id: string, vers: number): string[] {
    const ids = ordonnees.map((page) => page.id).filter((autre) => autre !== id);
    ids.splice(vers, 0, id);
    setVoulu(ids);
    return ids;
  }

  function deplacer(id: string, vers: number): void {
    const nom = pages.find((page) => page.id === id)?.nom ?? '';
    setAnnonce(t('place', { nom, place: vers + 1, total: pages.length }));
    void enregistrer(montrer(id, vers));
  }

  async function enregistrer(ids: string[] | null = voulu): Promise<void> {
    aEnregistrer.current = ids;
    if (enCours.current) return;
    enCours.current = true;
    try {
      while (aEnregistrer.current !== null) {
        const pageIds = aEnregistrer.current;
        aEnregistrer.current = null;
        await ajouter({ variables: { input: { applicationId, pageIds } } });
      }
      // The menu beside shows it too.
      router.refresh();
    } catch (erreur) {
      aEnregistrer.current = null;
      signaler(erreur);
    } finally {
      enCours.current = false;
      setVoulu(null);
    }
  }
  return { ordonnees, annonce, montrer, deplacer, enregistrer };
}
