'use client';

import { Anchor, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter, IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import type { Colonne } from '@/components/liste/colonnes';
import { Liste } from '@/components/liste/Liste';
import { useListe } from '@/components/liste/useListe';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { useMoi } from '@/features/session/MoiContexte';
import { differe } from '@/lib/differe';
import { Expiration, RolesEnBref, StatutCompte } from '../Etats';
import { useComptesQuery } from '../operations.generated';
import { type CompteDeListe, nomDe } from '../types';
import { useFiltres } from './useFiltres';

const TiroirFiltres = differe(() => import('./TiroirFiltres').then((module) => module.TiroirFiltres));
const NOUVEAU = '/comptes/nouveau';

/** Who may log in, in which state, and with which roles. All of its state is in the URL. */
export function ListeComptes() {
  const t = useTranslations('compte');
  const router = useRouter();
  const { peut } = useMoi();
  const etat = useListe({
    tris: ['NOM'] as const,
    triInitial: { champ: 'NOM', sens: 'ASC' },
    masquees: ['email', 'profil'],
  });
  const etatFiltres = useFiltres(etat.premierePage);
  const [ouvert, { open, close }] = useDisclosure(false);
  const { page, perPage, recherche } = etat;
  const requete = useComptesQuery({
    variables: { page, perPage, recherche: recherche || null, ...etatFiltres.variables },
    notifyOnNetworkStatusChange: true,
  });
  const lue = (requete.data ?? requete.previousData)?.consulterUtilisateur;
  const creer = peut('creerUtilisateur');
  useRaccourci('n', t('nouveau'), () => router.push(NOUVEAU), creer);
  const colonnes = useColonnes();
  const { nombre } = etatFiltres;
  const cherche = recherche !== '' || nombre > 0;
  const nouveau = creer && (
    <Button component={Link} href={NOUVEAU} leftSection={<IconPlus size={17} aria-hidden />}>
      {t('nouveau')}
    </Button>
  );
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} actions={nouveau} />
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')}>
        <Button
          variant={nombre > 0 ? 'light' : 'default'}
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-expanded={ouvert}
          onClick={open}
        >
          {t('filtres.bouton', { nombre })}
        </Button>
      </BarreDeListe>
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={lue?.items}
        pagination={lue?.pagination}
        cleDe={({ id }) => id}
        lienDe={({ id }) => `/comptes/${id}`}
        chargement={requete.loading}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{
          titre: t(cherche ? 'vide.filtre' : 'vide.titre'),
          texte: t(cherche ? 'vide.filtreTexte' : 'vide.texte'),
          action: nombre > 0 ? <Button onClick={etatFiltres.effacer}>{t('filtres.effacer')}</Button> : nouveau,
        }}
      />
      {ouvert && <TiroirFiltres etatFiltres={etatFiltres} fermer={close} />}
    </>
  );
}

function useColonnes(): Colonne<CompteDeListe, 'NOM'>[] {
  const t = useTranslations('compte');
  return [
    {
      cle: 'nom',
      titre: t('colonnes.nom'),
      principale: true,
      rendu: (compte) => (
        <>
          <Anchor component={Link} href={`/comptes/${compte.id}`} fw={600}>
            {nomDe(compte)}
          </Anchor>
          <Text c="dimmed">{compte.login}</Text>
        </>
      ),
    },
    { cle: 'email', titre: t('colonnes.email'), rendu: ({ email }) => email },
    { cle: 'entite', titre: t('colonnes.entite'), rendu: ({ entite }) => entite?.nom ?? '—' },
    { cle: 'roles', titre: t('colonnes.roles'), rendu: ({ roles }) => <RolesEnBref roles={roles} /> },
    { cle: 'profil', titre: t('colonnes.profil'), rendu: ({ profil }) => profil ?? '—' },
    {
      cle: 'statut',
      titre: t('colonnes.statut'),
      rendu: ({ statut }) => statut !== null && <StatutCompte statut={statut} />,
    },
    { cle: 'expiration', titre: t('colonnes.expiration'), rendu: (compte) => <Expiration compte={compte} /> },
  ];
}
