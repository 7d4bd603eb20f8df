import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';

/** The login of a program: what the API takes of any, in the signs that a program's may have. */
export function useLogin(login: z.ZodMiniType<string, string>) {
  const t = useTranslations('programme');
  return login.check(z.regex(/^[a-z0-9][a-z0-9._-]*$/i, t('champs.loginErreur')));
}
