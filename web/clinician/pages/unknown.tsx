import { pathOf } from '../../routes.ts'

export const Unknown = () => (
  <>
    <h1 tabIndex={-1}>There is no such page</h1>
    <p>
      The address may have been cut short. <a href={pathOf('today', {})}>Go to today</a>
    </p>
  </>
)
