'use client';

import { Anchor, Group, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import styles from './Difference.module.css';
import { useMots } from './mots';
import type { TraceEntiereFragment } from './operations.generated';
import { useLienDe } from './useLienDe';
import { useValeurs } from './useValeurs';

type Ligne = TraceEntiereFragment['changements'][number];
/** Who and when are said above; the words to search by are made from the others. */
const SIGNATURE = new Set([
  'creerPar',
  'creerParId',
  'creerA',
  'modifierPar',
  'modifierParId',
  'modifierA',
  'nomRecherche',
]);

/** Row by row and field by field: what went, what came. */
export function Difference({ trace }: { trace: TraceEntiereFragment }) {
  const t = useTranslations('trace.difference');
  const { changements, autresChangements, resultat } = trace;
  if (changements.length === 0) return <Text c="dimmed">{t(resultat === 'SUCCES' ? 'rien' : 'refusee')}</Text>;
  return (
    <div className={styles.difference}>
      {changements.map((ligne, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row may be changed twice, and the order never changes.
        <LigneChangee key={rang} ligne={ligne} />
      ))}
      {autresChangements > 0 && <Text c="dimmed">{t('autres', { nombre: autresChangements })}</Text>}
    </div>
  );
}

function LigneChangee({ ligne }: { ligne: Ligne }) {
  const t = useTranslations('trace.difference');
  const mots = useMots();
  const lien = useLienDe()(ligne);
  const { objet, id, nature, champs } = ligne;
  // The key of a session, a file or a link between two rows says nothing to anybody.
  const nom = /^\d+$/.test(id ?? '') ? t('ligne', { objet: mots.objet(objet), id: id ?? '' }) : mots.objet(objet);
  return (
    <section className={styles.ligne}>
      <Group gap="xs">
        <Title order={3} size="h5">
          {nom}
        </Title>
        {nature !== null && <Text c="dimmed">{t(`natures.${nature}`)}</Text>}
        {lien !== null && nature !== 'SUPPRESSION' && (
          <Anchor component={Lien} href={lien} aria-label={`${t('voir')} : ${nom}`}>
            {t('voir')}
          </Anchor>
        )}
      </Group>
      {nature === null ? (
        <Text c="dimmed">{t('sansValeurs')}</Text>
      ) : (
        <Champs nature={nature} champs={champs} nom={nom} />
      )}
    </section>
  );
}

function Champs({
  nature,
  champs,
  nom,
}: {
  nature: NonNullable<Ligne['nature']>;
  champs: Ligne['champs'];
  nom: string;
}) {
  const t = useTranslations('trace.difference');
  const mots = useMots();
  const [avant, apres] = [nature !== 'CREATION', nature !== 'SUPPRESSION'];
  const utiles = champs.filter(({ champ }) => !SIGNATURE.has(champ));
  // Of what was created or deleted, an empty field is no news.
  const dits = avant && apres ? utiles : utiles.filter((champ) => (champ.avant ?? champ.apres ?? '') !== '');
  return (
    <table className={styles.table} aria-label={nom}>
      <thead>
        <tr>
          <th scope="col">{t('champ')}</th>
          {avant && <th scope="col">{t('avant')}</th>}
          {apres && <th scope="col">{t('apres')}</th>}
        </tr>
      </thead>
      <tbody>
        {dits.map((champ) => (
          <tr key={champ.champ}>
            <th scope="row">{mots.champ(champ.champ)}</th>
            {avant && (
              <td>
                <Valeur sorte="del" valeur={champ.avant} />
              </td>
            )}
            {apres && (
              <td>
                <Valeur sorte="ins" valeur={champ.apres} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Valeur({ sorte: Sorte, valeur }: { sorte: 'del' | 'ins'; valeur: string | null }) {
  const afficher = useValeurs();
  const texte = afficher(valeur);
  return valeur === null || valeur === '' ? <span className={styles.vide}>{texte}</span> : <Sorte>{texte}</Sorte>;
}
