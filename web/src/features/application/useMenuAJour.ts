'use client';

import { useRouter } from 'next/navigation';

/** Once the work is done, the menu, which the server draws, is drawn again. */
export function useMenuAJour() {
  const router = useRouter();
  return async <R>(travail: Promise<R>): Promise<R> => {
    const reponse = await travail;
    router.refresh();
    return reponse;
  };
}
