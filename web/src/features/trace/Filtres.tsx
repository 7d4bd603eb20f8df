'use client';

import { Button, Group, NativeSelect, Pill } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { SaisieJour } from '@/components/formulaire/SaisieJour';
import { estJour } from '@/lib/lireJour';
import { useMots } from './mots';
import type { TraceDeListeFragment } from './operations.generated';
import { useQui } from './Qui';
import { type EtatFiltres, ORIGINES, PERIODES, RESULTATS } from './useFiltres';

/** Beside the search: each choice acts at once. */
export function Filtres({ etat: { filtres, changer } }: { etat: EtatFiltres }) {
  const t = useTranslations('trace');
  const trouve = <V extends string>(connues: readonly V[], valeur: string) =>
    connues.find((connue) => connue === valeur) ?? null;
  return (
    <>
      <NativeSelect
        aria-label={t('filtres.resultat')}
        value={filtres.resultat ?? ''}
        data={[
          { value: '', label: t('filtres.tousResultats') },
          ...RESULTATS.map((value) => ({ value, label: t(`resultats.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => changer({ resultat: trouve(RESULTATS, value) })}
      />
      <NativeSelect
        aria-label={t('filtres.origine')}
        value={filtres.origine ?? ''}
        data={[
          { value: '', label: t('filtres.toutesOrigines') },
          ...ORIGINES.map((value) => ({ value, label: t(`origines.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => changer({ origine: trouve(ORIGINES, value) })}
      />
      <NativeSelect
        aria-label={t('filtres.periode')}
        value={filtres.periode}
        data={PERIODES.map((value) => ({ value, label: t(`filtres.periodes.${value}`) }))}
        onChange={({ currentTarget: { value } }) => changer({ periode: trouve(PERIODES, value) ?? 'tout' })}
      />
      {filtres.periode === 'choisie' &&
        (['du', 'au'] as const).map((borne) => (
          <SaisieJour
            key={borne}
            libelle={t(`filtres.${borne}`)}
            aria-label={t(`filtres.${borne}`)}
            valeur={filtres[borne] ?? ''}
            changer={(jour) => changer({ [borne]: estJour(jour) ? jour : null })}
          />
        ))}
    </>
  );
}

/** What came from a link, each with a way to take it away. */
export function FiltresDeLien({ etat, items }: { etat: EtatFiltres; items: TraceDeListeFragment[] | undefined }) {
  const t = useTranslations('trace.filtres');
  const mots = useMots();
  const qui = useQui();
  const { filtres, changer, effacer } = etat;
  const leur = items?.find(({ utilisateurId }) => utilisateurId === filtres.qui);
  const pastilles = [
    ...(filtres.qui
      ? [{ cle: 'qui', texte: t('qui', { nom: leur ? qui(leur) : `n° ${filtres.qui}` }), sans: { qui: null } }]
      : []),
    ...(filtres.action
      ? [{ cle: 'action', texte: t('action', { action: mots.action(filtres.action) }), sans: { action: null } }]
      : []),
  ];
  if (pastilles.length === 0) return null;
  return (
    <Group gap={6} mb="sm">
      {pastilles.map(({ cle, texte, sans }) => (
        <Pill
          key={cle}
          size="md"
          withRemoveButton
          removeButtonProps={{ 'aria-label': t('retirer', { filtre: texte }), tabIndex: 0, 'aria-hidden': false }}
          onRemove={() => changer(sans)}
        >
          {texte}
        </Pill>
      ))}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={effacer}>
        {t('toutEffacer')}
      </Button>
    </Group>
  );
}
