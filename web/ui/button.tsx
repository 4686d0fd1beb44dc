import type { ButtonHTMLAttributes } from 'preact'

/** `warning` is for what cannot be taken back. */
export type ButtonKind = 'primary' | 'plain' | 'warning' | 'link'

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'kind'> & {
  kind?: ButtonKind
}

/** A button that sends nothing unless it says so. */
export const Button = ({ kind = 'plain', type = 'button', ...rest }: ButtonProps) => (
  <button type={type} data-kind={kind} {...rest} />
)
