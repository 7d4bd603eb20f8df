'use client';

import { useState } from 'react';
import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { useCreerCleAgendaMutation, useRevoquerCleAgendaMutation } from './operations.generated';

/** The new address is held here and nowhere else, until the page is left. */
export function useGestes() {
  const { confirmer, signaler } = useRetours();
  const [adresse, setAdresse] = useState<string | null>(null);
  const [creerCle] = useCreerCleAgendaMutation(relire('voirCleAgenda'));
  const [revoquerCle] = useRevoquerCleAgendaMutation(relire('voirCleAgenda'));

  async function creer(): Promise<void> {
    try {
      const { data } = await creerCle();
      if (data) setAdresse(data.creerCleAgenda.adresse);
    } catch (erreur) {
      signaler(erreur);
    }
  }

  async function revoquer(): Promise<void> {
    try {
      const { data } = await revoquerCle();
      setAdresse(null);
      if (data) confirmer(data.revoquerCleAgenda.message);
    } catch (erreur) {
      signaler(erreur);
    }
  }

  return { adresse, creer, remplacer: creer, revoquer };
}
