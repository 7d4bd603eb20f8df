'use client';

import { Anchor } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { nomDe } from '@/lib/nomDe';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import { EtatSouscription } from '../EtatSouscription';
import type { Souscription } from '../types';

export function useColonnes(): Colonne<Souscription>[] {
  const t = useTranslations('souscription.liste.colonnes');
  const c = useTranslations('souscription.suivi.canaux');
  const { date } = useDates();
  const { euros } = useMontants();
  const texte = useTexte();
  return [
    {
      cle: 'client',
      titre: t('client'),
      principale: true,
      rendu: ({ id, client }) => (
        <Anchor component={Lien} href={`/souscriptions/${id}`} fw={500}>
          {nomDe(client)}
        </Anchor>
      ),
    },
    { cle: 'offre', titre: t('offre'), rendu: ({ termes }) => texte(termes.offre.nom) },
    { cle: 'etat', titre: t('etat'), rendu: (souscription) => <EtatSouscription souscription={souscription} /> },
    { cle: 'numero', titre: t('numero'), rendu: ({ numero }) => formaterNumero(numero) },
    { cle: 'annee', titre: t('annee'), aDroite: true, rendu: ({ termes }) => euros(termes.total) },
    { cle: 'souscrite', titre: t('souscrite'), rendu: ({ creerA }) => date(creerA, 'jourMoyen') },
    { cle: 'canal', titre: t('canal'), rendu: ({ canal }) => c(canal) },
  ];
}
