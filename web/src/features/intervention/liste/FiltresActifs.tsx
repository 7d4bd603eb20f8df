'use client';

import { Button, Group, Pill } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import { useStatutsEtUrgencesQuery } from '../operations.generated';
import type { EtatFiltres, Filtres } from './useFiltres';
import { usePersonneConnue } from './usePersonneConnue';

/** What narrows the list is on the screen, each with a way to take it away. */
export function FiltresActifs({ etatFiltres }: { etatFiltres: EtatFiltres }) {
  const t = useTranslations('intervention.liste');
  const pastilles = usePastilles(etatFiltres.filtres);
  if (etatFiltres.nombre === 0) return null;
  return (
    <Group gap={6} mb="sm">
      {pastilles.map(({ cle, texte, sans }) => (
        <Pill
          key={cle}
          size="md"
          withRemoveButton
          removeButtonProps={{ 'aria-label': t('retirer', { filtre: texte }), tabIndex: 0, 'aria-hidden': false }}
          onRemove={() => etatFiltres.changer(sans)}
        >
          {texte}
        </Pill>
      ))}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={etatFiltres.effacer}>
        {t('toutEffacer')}
      </Button>
    </Group>
  );
}

interface PastilleDeFiltre {
  cle: string;
  texte: string;
  sans: Partial<Filtres>;
}

function usePastilles(filtres: Filtres): PastilleDeFiltre[] {
  const t = useTranslations('intervention.liste');
  const e = useTranslations('intervention.etape');
  const r = useTranslations('intervention.raison');
  const texte = useTexte();
  const { date } = useDates();
  const { statut, urgence, etape, raison } = filtres;
  const { data } = useStatutsEtUrgencesQuery({ skip: statut.length + urgence.length === 0 });
  const nomme = (items: { id: string; libelle: { fr: string; en: string } }[] | undefined, id: string) => {
    const trouve = items?.find((item) => item.id === id);
    return trouve ? texte(trouve.libelle) : '…';
  };
  const connue = usePersonneConnue();
  const nom = (id: string) => {
    const personne = connue(id);
    // A link from somebody else, and no row to read the name from.
    return personne === null ? `n° ${id}` : nomDe(personne);
  };
  const jour = (nom: 'prevueDu' | 'prevueAu' | 'creeeDu' | 'creeeAu') => {
    const valeur = filtres[nom];
    return valeur
      ? [
          {
            cle: nom,
            texte: t(`pastille.${nom}`, { date: date(`${valeur}T12:00:00Z`, 'jour') }),
            sans: { [nom]: null },
          },
        ]
      : [];
  };
  return [
    ...raison.map((une) => ({ cle: une, texte: r(une), sans: { raison: raison.filter((autre) => autre !== une) } })),
    ...etape.map((une) => ({ cle: une, texte: e(une), sans: { etape: etape.filter((autre) => autre !== une) } })),
    ...statut.map((id) => ({
      cle: `s${id}`,
      texte: nomme(data?.consulterStatutIntervention.items, id),
      sans: { statut: statut.filter((autre) => autre !== id) },
    })),
    ...urgence.map((id) => ({
      cle: `u${id}`,
      texte: nomme(data?.consulterDegreUrgence.items, id),
      sans: { urgence: urgence.filter((autre) => autre !== id) },
    })),
    ...(filtres.client
      ? [{ cle: 'c', texte: t('pastille.client', { nom: nom(filtres.client) }), sans: { client: '' } }]
      : []),
    ...(filtres.intervenant
      ? [
          {
            cle: 'i',
            texte: t('pastille.intervenant', { nom: nom(filtres.intervenant) }),
            sans: { intervenant: '' },
          },
        ]
      : []),
    ...jour('prevueDu'),
    ...jour('prevueAu'),
    ...jour('creeeDu'),
    ...jour('creeeAu'),
  ];
}
