import ArchiveCommands

Program.main()
