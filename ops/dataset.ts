// `npm run dataset -- --clinic <id> --plan <file> …`: a clinic's episodes for a registry, without identifiers.
import { main } from './command.ts'
import { writeDataset } from './dataset/dataset.ts'

await main(writeDataset)
