'use client';

import { Switch, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import { mot } from '@/lib/mot';
import { useMoi } from '@/lib/session/MoiContexte';
import { useTexte } from '@/lib/useTexte';
import { ChoixEmail } from '../ChoixEmail';
import { useReglage } from '../useReglage';
import { type RegleDeListeFragment, useModifierRegleNotificationMutation } from './operations.generated';

type Regle = RegleDeListeFragment;
type Change = Partial<Pick<Regle, 'application' | 'email' | 'obligatoire'>>;

export function useColonnes(regles: readonly Regle[] | undefined, relire: () => Promise<unknown>): Colonne<Regle>[] {
  const t = useTranslations('notification.regles');
  const texte = useTexte();
  const { peut } = useMoi();
  const [modifier] = useModifierRegleNotificationMutation();
  const { regler, montrer } = useReglage<Regle>(({ id }) => id, relire);
  const qui = ({ relation }: Regle) => mot(t, `relations.${relation}`) ?? relation;
  const nommer = (regle: Regle, colonne: 'application' | 'email' | 'obligatoire') =>
    t('champ', { quoi: texte(regle.libelle), qui: qui(regle), ou: t(`colonnes.${colonne}`) });
  const changer = (regle: Regle, change: Change) =>
    void regler(regle, change, () => {
      const { id, version } = regle;
      return modifier({ variables: { input: { id, version, ...change } } });
    });
  // What happens is said aloud once, and again, quietly, for each of those who are told of it.
  const premiere = (regle: Regle) => regles?.find(({ type }) => type === regle.type)?.id === regle.id;
  const fige = !peut('modifierRegleNotification');
  const interrupteur = (colonne: 'application' | 'obligatoire') => (regle: Regle) => (
    <Switch
      aria-label={nommer(regle, colonne)}
      checked={montrer(regle)[colonne]}
      disabled={fige}
      onChange={({ currentTarget: { checked } }) => changer(regle, { [colonne]: checked })}
    />
  );
  return [
    {
      cle: 'quoi',
      titre: t('colonnes.quoi'),
      principale: true,
      rendu: (regle) => (
        <Text inherit {...(premiere(regle) ? { fw: 600 } : { c: 'dimmed' })}>
          {texte(regle.libelle)}
        </Text>
      ),
    },
    { cle: 'qui', titre: t('colonnes.qui'), rendu: qui },
    { cle: 'application', titre: t('colonnes.application'), rendu: interrupteur('application') },
    {
      cle: 'email',
      titre: t('colonnes.email'),
      rendu: (regle) => (
        <ChoixEmail
          libelle={nommer(regle, 'email')}
          valeur={montrer(regle).email}
          changer={(email) => changer(regle, { email })}
          fige={fige}
        />
      ),
    },
    { cle: 'obligatoire', titre: t('colonnes.obligatoire'), rendu: interrupteur('obligatoire') },
  ];
}
